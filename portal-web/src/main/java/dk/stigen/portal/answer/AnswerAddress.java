// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.portal.contribution.ContributionAddress;
import java.util.Optional;

/** How the page on which answers are written is told what is answered: by its path, or where it is several by {@code about=crowdsourcing/proposal/17}. */
final class AnswerAddress {

    private AnswerAddress() {}

    static String of(ContributionRef about) {
        return about.plugin().value() + "/" + about.type() + "/" + about.id();
    }

    /** Returns the page on which it is answered. */
    static String page(ContributionRef about) {
        return "/arena/answer/" + of(about);
    }

    /** Returns what the parameter names, empty where it names nothing. */
    static Optional<ContributionRef> parse(String address) {
        String[] parts = address.split("/", -1);
        return parts.length == 3 ? ContributionAddress.contribution(parts[0], parts[1], parts[2]) : Optional.empty();
    }
}
