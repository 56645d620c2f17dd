// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department thinks of a proposal as the REST API writes it. */
@Schema(name = "Valuation")
public final class ValuationJson {

    public final String department;
    public final Verdict verdict;

    @Schema(description = "In whole kroner; absent where nobody has reckoned it")
    public final @Nullable Long cost;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final String reasons;

    public final Instant valuedAt;

    public ValuationJson(Valuation valuation) {
        department = valuation.department();
        verdict = valuation.verdict();
        cost = valuation.cost().orElse(null);
        reasons = valuation.reasons();
        valuedAt = valuation.at();
    }
}
