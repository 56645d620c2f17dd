// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import java.time.Instant;
import java.util.List;

/**
 * One entry in words.
 *
 * @param by who acted
 * @param onBehalfOf for whom, empty for nobody but himself
 * @param details each with its name, as in "Answer: Declined"
 */
public record AuditLine(
        long id, Instant at, String act, String by, String onBehalfOf, String subject, List<String> details) {}
