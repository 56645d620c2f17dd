// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import java.util.List;
import java.util.Optional;

/**
 * One page of proposals.
 *
 * @param next where the following page begins, empty on the last one
 */
record ProposalList(List<Proposal> proposals, Optional<Cursor> next) {

    /** How proposals are put in order; each has an index that gives a page in one step. */
    enum Order {
        /** By number: several nodes take numbers in blocks, so that proposals of the same hour may stand in another order. */
        NEWEST,
        MOST_SUPPORTED
    }

    /** Which proposals are shown. */
    enum Filter {
        ALL,
        /** Those that seek support. */
        OPEN,
        ANSWERED
    }

    /** The last proposal of a page, in a form that can stand in an address: {@code 42-17}, its number and the supports that are shown. */
    record Cursor(long id, int shownCount) {

        static final Cursor START = new Cursor(Long.MAX_VALUE, Integer.MAX_VALUE);

        static Cursor after(Proposal last) {
            return new Cursor(last.getId(), last.getShownCount());
        }

        /** @throws NumberFormatException if the text has another form */
        static Cursor parse(String text) {
            String[] parts = text.split("-", -1);
            if (parts.length != 2 || !text.matches("[0-9]{1,18}-[0-9]{1,9}")) {
                throw new NumberFormatException("No cursor: '" + text + "'");
            }
            return new Cursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return id + "-" + shownCount;
        }
    }
}
