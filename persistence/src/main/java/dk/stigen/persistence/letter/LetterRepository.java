// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.letter;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Letters: stored together with what they tell, and handed over to whoever posts them afterwards. */
@ApplicationScoped
public class LetterRepository extends Outbox<WaitingLetter> {

    private static final String ADD = """
            insert into letter (external_id, participant_id, recipient, address, title, plain, html)
            select * from unnest(?1, cast(?2 as bigint[]), ?3, ?4, ?5, ?6, ?7)
            on conflict (external_id) do nothing""";

    /** Its table holds letters to people. */
    public LetterRepository() {
        super("letter", "external_id, participant_id, recipient, address, title, plain, html, at");
    }

    @Override
    protected WaitingLetter read(@Nullable Object[] row) {
        return new WaitingLetter(
                Columns.number(row[0]),
                (int) Columns.number(row[1]),
                new NewLetter(
                        Columns.text(row[2]),
                        new ParticipantId(Columns.number(row[3])),
                        Columns.text(row[4]),
                        Columns.text(row[5]),
                        Columns.text(row[6]),
                        Columns.text(row[7]),
                        Columns.text(row[8])),
                Columns.instant(row[9]).orElseThrow());
    }

    @Override
    protected String heading() {
        return "recipient || ': ' || title";
    }

    /** Stores the letters, by one statement; one that is stored already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<NewLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        entities()
                .createNativeQuery(ADD)
                .setParameter(1, texts(letters, NewLetter::externalId))
                .setParameter(
                        2,
                        letters.stream()
                                .map(NewLetter::person)
                                .map(ParticipantId::value)
                                .toArray(Long[]::new))
                .setParameter(3, texts(letters, NewLetter::recipient))
                .setParameter(4, texts(letters, NewLetter::address))
                .setParameter(5, texts(letters, NewLetter::title))
                .setParameter(6, texts(letters, NewLetter::plain))
                .setParameter(7, texts(letters, NewLetter::html))
                .executeUpdate();
    }

    private static String[] texts(List<NewLetter> letters, Function<NewLetter, String> text) {
        return letters.stream().map(text).toArray(String[]::new);
    }

    /** Deletes letters that were written longer ago and are handed over or given up, and returns how many. */
    @Transactional
    public int deleteOlderThan(Duration age) {
        return entities()
                .createNativeQuery("delete from letter where at < now() - make_interval(secs => ?1)"
                        + " and (filed_at is not null or given_up_at is not null)")
                .setParameter(1, age.toSeconds())
                .executeUpdate();
    }
}
