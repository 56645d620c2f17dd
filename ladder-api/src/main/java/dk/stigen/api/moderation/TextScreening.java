// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.moderation;

import dk.stigen.api.text.PlainText;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Looks at what somebody is about to send: for CPR numbers, and for the words that the municipality watches. The portal provides it as a CDI
 * bean to inject; its answers come from memory, but for one setting.
 *
 * <p>A form shows the warning beside the field and the box {@code l:screened} below it. Sent again with the box ticked, the text is stored
 * masked; sent without, it is warned of again as long as something is found. What nothing is found in is sent at once.
 *
 * <pre>{@code
 * Optional<String> warning = screening.warning(text, locale);
 * if (warning.isPresent() && !confirmed) {
 *     confirmed = true; // the box, which is shown now
 *     showBeside("body", warning.get());
 *     return;
 * }
 * store(screening.masked(text));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface TextScreening {

    /** Returns what whoever wrote the text should be told before it is sent, one or two sentences in the language; empty where nothing is found. */
    Optional<String> warning(PlainText text, Locale locale);

    /** Returns the text with an {@code x} for each digit of what looks like a CPR number: as long as it was, and the same where there is none. */
    PlainText masked(PlainText text);
}
