// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One thing that officials can set, with its type, its default and its bounds.
 *
 * <p>A plugin keeps its settings as constants, names them in its {@code SettingsContribution}, and asks {@link Settings} for their
 * values. Values are immutable and never null.
 *
 * <pre>{@code
 * public static final CountSetting SUPPORT_GOAL =
 *         CountSetting.of("crowdsourcing.supportGoal", 150).between(1, 100_000).fixedOnceUnderWay();
 * }</pre>
 *
 * @param <T> the type of its values
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public sealed interface Setting<T>
        permits FlagSetting,
                CountSetting,
                ChoiceSetting,
                LineSetting,
                LocalizedTextSetting,
                RichTextSetting,
                SecretSetting,
                DurationSetting,
                DateWindowSetting,
                AudienceSetting {

    /** Returns the plugin's id and a name, as in {@code crowdsourcing.supportGoal}. */
    String key();

    /** Returns the value that holds where nobody has set another. */
    T standard();

    /** Returns until when it may be changed. */
    Change change();

    /** Returns what is wrong with the value, empty when it may be set. */
    List<SettingFault> check(T value);

    /** Returns the value as the portal stores it and shows it in the history, the same for equal values. */
    String format(T value);

    /**
     * Returns the value that {@link #format} made the text of.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    T parse(String text);
}
