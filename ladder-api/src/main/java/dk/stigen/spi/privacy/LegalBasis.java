// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import java.util.Locale;
import org.apiguardian.api.API;

/** Why personal data may be kept: article 6(1) of the General Data Protection Regulation, as far as a municipality uses it. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum LegalBasis {
    /** The person has agreed and may take it back: article 6(1)(a). */
    CONSENT,
    /** A law obliges the municipality: article 6(1)(c). */
    LEGAL_OBLIGATION,
    /** A task in the public interest or of an authority: article 6(1)(e). */
    PUBLIC_TASK;

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
