// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;

/**
 * How the settings of one type are edited: their fields, and the way between what is typed and a value.
 *
 * @param <T> the type of the values
 */
interface Editor<T> {

    /** Returns the fields in the order in which they are shown. */
    List<Part> parts();

    /** Puts the value into the fields. */
    void show(T value, Typed.Fields fields);

    /** @throws UnreadableException if what is typed is no value at all; whether it may be set is the setting's affair */
    T read(Typed.Fields fields) throws UnreadableException;
}
