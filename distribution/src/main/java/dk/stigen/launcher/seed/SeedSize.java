// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

/**
 * How many of each kind are made.
 *
 * @param proposals the contributions that were asked for
 * @param initiatives one for 200 of them, from 10 to 500
 * @param activities four in each initiative
 * @param open how many of the activities go on, the first ones; the rest are over
 * @param people more than support anything, and no multiple of {@link #STRIDE}
 */
record SeedSize(int proposals, int initiatives, int activities, int open, int people) {

    /** By how much supporters of a proposal lie apart; a divisor of the people would meet some of them twice. */
    static final int STRIDE = 37;

    /** More than the most supports that prepare.sql gives a proposal, which is 363. */
    static final int FEWEST_PEOPLE = 421;

    /** Twice as many as comments.sql comes to, and once the thousand that one proposal has. */
    private static final long COMMENTS_EACH = 5;

    private static final long COMMENTS_MORE = 2000;

    /** In how many texts the rare word stands, whatever their number. */
    static final int RARE = 12;

    private static final int MOST_PEOPLE = 100_000;

    /** Returns how many comments there can be; how many there are, chance decides. */
    long mostComments() {
        return proposals * COMMENTS_EACH + COMMENTS_MORE;
    }

    static SeedSize of(int contributions) {
        int initiatives = Math.max(10, Math.min(500, contributions / 200));
        int activities = initiatives * 4;
        int people = Math.max(FEWEST_PEOPLE, Math.min(MOST_PEOPLE, contributions / 10));
        return new SeedSize(
                contributions, initiatives, activities, activities * 5 / 6, people % STRIDE == 0 ? people + 1 : people);
    }
}
