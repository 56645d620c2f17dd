// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import jakarta.mail.MessagingException;

/** The mail server says for good that there is nobody at the address. */
final class AddressRefusedException extends MessagingException {

    private static final long serialVersionUID = 1;

    AddressRefusedException(String message, Exception cause) {
        super(message, cause);
    }
}
