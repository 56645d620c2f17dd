// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

/** A file cannot be read as a table for the register at all. */
final class BadFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    BadFileException(Fault fault) {
        super("The file is refused: " + fault.key());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
