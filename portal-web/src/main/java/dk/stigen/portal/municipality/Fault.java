// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.portal.i18n.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a file or with what stands in one of its cells, or in a field of the form.
 *
 * @param key the end of the text's key
 * @param values what stands in the text's places
 */
public record Fault(String key, List<Serializable> values) {

    static Fault of(String key, Serializable... values) {
        return new Fault(key, List.of(values));
    }

    /** Returns what is wrong and what to do. */
    public String text(Locale locale) {
        Object[] shown = values.stream()
                .map(value -> value instanceof Column column ? column.title(locale) : value)
                .toArray();
        return Texts.MUNICIPALITY.in(locale, "fault." + key, shown);
    }
}
