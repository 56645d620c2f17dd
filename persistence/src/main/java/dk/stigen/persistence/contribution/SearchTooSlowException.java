// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

/** A search was given up since it took too long. */
public class SearchTooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SearchTooSlowException(Throwable cause) {
        super("The search took too long.", cause);
    }
}
