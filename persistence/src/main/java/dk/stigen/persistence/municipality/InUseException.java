// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

/** Something points to what was to be deleted, so that it can only be closed. */
public final class InUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InUseException(Throwable cause) {
        super("It is in use and can only be closed.", cause);
    }
}
