// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.UUID;

/**
 * A contribution of the leak test: where it is, who may see it, and the words by which it is known on whatever shows it.
 *
 * @param place where it was made
 * @param initiative the number of the initiative in which it was made
 * @param activity the number of the activity in which it was made
 * @param stages what it shows itself as outside its own pages
 * @param reach the circle, as the contract names it
 * @param groups the groups named
 * @param people the participants named
 * @param withheldOf its author's number where moderators have hidden it, else 0
 */
record Made(
        String plugin,
        String type,
        long number,
        Place place,
        long initiative,
        long activity,
        Set<Stage> stages,
        String reach,
        Set<Long> groups,
        Set<Long> people,
        long withheldOf) {

    /** Numbers that the database does not come to by itself. */
    private static final long PROMISES = 1_000_000;

    /** Where contributions are made. */
    enum Place {
        OPEN,
        HIDDEN_ACTIVITY,
        DRAFT_INITIATIVE
    }

    /** What the municipality has done about it. */
    enum Stage {
        WAITING,
        ANSWERED
    }

    /** Whether the test has everybody make or join it, so that it stands among what is everybody's own. */
    boolean isEverybodysOwn() {
        return plugin.equals("crowdsourcing") || plugin.equals("secrets");
    }

    String address() {
        return plugin + "/" + type + "/" + number;
    }

    /** The id of its file. */
    UUID fileId() {
        return asUuid(address());
    }

    /** What PostgreSQL makes of {@code md5(text)::uuid}. */
    private static UUID asUuid(String text) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The word in its title that nothing else has. */
    String titleWord() {
        return word('t');
    }

    /** The word in its text that nothing else has. */
    String textWord() {
        return word('b');
    }

    /** The word in what is promised with the answer to it that nothing else has. */
    String promiseWord() {
        return word('p');
    }

    /** The number of what is promised with the answer to it. */
    long promise() {
        return PROMISES + number;
    }

    private String word(char part) {
        return "mrk" + plugin.charAt(0) + part + "%05d".formatted(number % 100_000) + "x";
    }

    /** How a finding names it. */
    @Override
    public String toString() {
        return "%s (%s, groups %s, people %s, %s%s)"
                .formatted(address(), reach, groups, people, place, withheldOf == 0 ? "" : ", hidden by moderators");
    }
}
