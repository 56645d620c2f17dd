// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log as it is stored. Knows the JDK alone, so that the log can be verified without the portal.
 *
 * @param id one more than that of the entry before
 * @param at when it was written, in whole microseconds
 * @param actor who acted, null for the portal itself
 * @param onBehalfOf for whom, null for the actor
 * @param details the act's details in the form of {@link AuditDetails}
 * @param previousHash the hash of the entry before, {@link AuditHash#START} for the first
 * @param hash what {@link AuditHash} makes of all the others
 */
public record AuditRow(
        long id,
        Instant at,
        @Nullable Long actor,
        @Nullable Long onBehalfOf,
        String act,
        String subject,
        String details,
        String previousHash,
        String hash) {

    /** All rows in the order of the chain, as {@link #of} reads them. */
    public static final String ALL =
            "select id, at, actor, on_behalf_of, act, subject, details, prev_hash, hash from audit_entry order by id";

    /** Reads the row at which the result stands. */
    public static AuditRow of(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", Long.class),
                row.getObject("on_behalf_of", Long.class),
                row.getString("act"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    /** Returns the row with the hash that its other parts give. */
    AuditRow hashed() {
        return new AuditRow(id, at, actor, onBehalfOf, act, subject, details, previousHash, AuditHash.of(this));
    }
}
