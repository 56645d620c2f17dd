// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed into the fields of a form: texts, ticks and days by the fields' ids, as Faces reads and writes them. */
public class Typed extends HashMap<String, @Nullable Serializable> {

    private static final long serialVersionUID = 1;

    /** Returns what is typed into the fields of one setting. */
    Fields of(String id) {
        return new Fields(this, id);
    }

    /** The fields of one setting. */
    record Fields(Typed typed, String id) {

        String idOf(String part) {
            return part.isEmpty() ? id : id + "_" + part;
        }

        void put(String part, @Nullable Serializable value) {
            typed.put(idOf(part), value);
        }

        String text(String part) {
            return typed.get(idOf(part)) instanceof String text ? text : "";
        }

        boolean flag(String part) {
            return Boolean.TRUE.equals(typed.get(idOf(part)));
        }

        Optional<LocalDate> day(String part) {
            return typed.get(idOf(part)) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
        }

        /** @throws UnreadableException if it is no whole number, or too large for one */
        int number(String part) throws UnreadableException {
            try {
                return Integer.parseInt(text(part).strip());
            } catch (NumberFormatException e) {
                throw new UnreadableException(part, "portal.setting.fault.number");
            }
        }
    }
}
