// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

/** The words for what stands in an export, in one language. The portal itself stands in the place of a plugin with the id {@code portal}. */
public interface ExportLabels {

    /** Returns the name of the step that the plugin is. */
    String step(String plugin);

    /** Returns what the category holds. */
    String category(String plugin, String key);

    /** Returns the name of a field. */
    String field(String plugin, String name);

    /** Returns one of the page's own texts. */
    String text(String key, Object... values);

    /** Returns a value as a reader wants it: a moment in words, yes or no. */
    String value(String stored);
}
