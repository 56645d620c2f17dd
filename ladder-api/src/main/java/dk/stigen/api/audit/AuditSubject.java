// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.audit;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What something was done to: a contribution, or anything else that a plugin or the portal keeps.
 *
 * @param owner the id of the plugin that keeps it, or {@link #PORTAL}
 * @param type what it is there, as in {@code proposal}: 3 to 30 lower-case letters and digits; a plugin's bundle has its words under the plugin's id, a
 *     dot and the type, as in {@code crowdsourcing.proposal}
 * @param id the owner's number or name for it: 1 to 60 letters, digits, dots, hyphens and underscores, never a person's name
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record AuditSubject(String owner, String type, String id) {

    /** The owner of what is the portal's own, such as an initiative. */
    public static final String PORTAL = "portal";

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]{2,29}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    /** @throws IllegalArgumentException if a part has another form */
    public AuditSubject {
        if (!WORD.matcher(owner).matches() || !WORD.matcher(type).matches()) {
            throw new IllegalArgumentException(
                    "Owner and type are 3 to 30 lower-case letters and digits each, not '" + owner + "/" + type + "'.");
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An id is 1 to 60 letters, digits, dots, hyphens and underscores, not '" + id + "'.");
        }
    }

    /** Returns the contribution. */
    public static AuditSubject of(ContributionRef contribution) {
        return new AuditSubject(contribution.plugin().value(), contribution.type(), String.valueOf(contribution.id()));
    }

    /** Returns the activity, which is the portal's. */
    public static AuditSubject of(ActivityId activity) {
        return new AuditSubject(PORTAL, "activity", String.valueOf(activity.value()));
    }

    /** Returns the subject as it stands in the log, as in {@code crowdsourcing/proposal/17}. */
    @Override
    public String toString() {
        return owner + "/" + type + "/" + id;
    }
}
