// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import java.util.Optional;

/**
 * Goes along the chain, an entry at a time, and says where it breaks. Keeps the last entry's number and hash and nothing else.
 *
 * <p>What was cut off at the end leaves no trace in what is left: only a hash that somebody wrote down outside the database shows it.
 */
public final class AuditChain {

    private long count;
    private long lastId;
    private String lastHash = AuditHash.START;

    /** Where the chain breaks, and what is wrong there, as the end of a sentence that begins with the entry. */
    public record Break(long id, String what) {}

    /** Takes the next entry in the order of the numbers; after a break the chain is not to be followed further. */
    public Optional<Break> follow(AuditRow row) {
        Optional<String> fault = fault(row);
        count++;
        lastId = row.id();
        lastHash = row.hash();
        return fault.map(what -> new Break(row.id(), what));
    }

    private Optional<String> fault(AuditRow row) {
        if (!AuditHash.of(row).equals(row.hash())) {
            return Optional.of("was changed after it was written: its hash is not that of its content");
        }
        if (row.id() > lastId + 1) {
            return Optional.of(
                    row.id() == lastId + 2
                            ? "has lost the entry before it: " + (lastId + 1) + " is missing"
                            : "has lost the entries before it: " + (lastId + 1) + " to " + (row.id() - 1)
                                    + " are missing");
        }
        if (!row.previousHash().equals(lastHash)) {
            return Optional.of("does not follow on the entry before it: that one was put in its place later");
        }
        return Optional.empty();
    }

    /** Returns how many entries were followed. */
    public long count() {
        return count;
    }

    /** Returns the number of the last entry, 0 where there is none. */
    public long lastId() {
        return lastId;
    }

    /** Returns the hash of the last entry, {@link AuditHash#START} where there is none. */
    public String lastHash() {
        return lastHash;
    }
}
