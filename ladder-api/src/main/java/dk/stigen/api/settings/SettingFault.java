// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import dk.stigen.api.text.MessageKey;
import org.apiguardian.api.API;

/**
 * What is wrong with a value, shown beside its field.
 *
 * @param setting the key of the setting
 * @param text the sentence: in the plugin's bundle, or in the portal's for a key that begins with {@code portal.}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record SettingFault(String setting, MessageKey text) {}
