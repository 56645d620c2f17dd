// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.settings.Localized;
import dk.stigen.container.PortalArchive;
import dk.stigen.persistence.municipality.InUseException;
import dk.stigen.persistence.municipality.KleCode;
import dk.stigen.persistence.municipality.KleCodeRepository;
import dk.stigen.persistence.municipality.Topic;
import dk.stigen.persistence.municipality.TopicRepository;
import dk.stigen.portal.municipality.KeepRegisters.Outcome;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class KeepRegistersIT {

    private static final Participant ADMIN =
            new Participant(new ParticipantId(1_000_003), "Adam Prøve", Set.of(Role.ADMIN));

    @Inject
    KeepRegisters keep;

    @Inject
    Registers registers;

    @Inject
    TopicRepository topics;

    @Inject
    KleCodeRepository codes;

    @Inject
    UserTransaction transaction;

    private final String mark = " " + System.nanoTime();

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClass(PortalArchive.class);
    }

    @Test
    void bringsInDepartmentsWithTheirParentsInOneGo() {
        long file = upload("Navn;Hører under;E-mail\nVeje%1$s;Teknik%1$s;\nTeknik%1$s;;teknik@fjordby.example\n");

        assertThat(store(file)).isEqualTo(Outcome.DONE);

        assertThat(department("Veje" + mark).values())
                .containsEntry(Column.PARENT, "Teknik" + mark)
                .containsEntry(Column.CLOSED, Cell.NO);
        assertThat(department("Teknik" + mark).values()).containsEntry(Column.EMAIL, "teknik@fjordby.example");
        assertThat(keep.waiting(Kind.DEPARTMENTS, file)).isEmpty();
    }

    @Test
    void storesNothingWhileARowIsWrong() {
        long file = upload("Navn;E-mail\nGod%1$s;a@b.dk\nDårlig%1$s;hej\n");

        assertThat(store(file)).isEqualTo(Outcome.WRONG);

        assertThat(registers.all(Kind.DEPARTMENTS))
                .extracting(held -> held.value(Column.DANISH))
                .doesNotContain("God" + mark, "Dårlig" + mark);
    }

    @Test
    void storesNothingThatTheAdministratorHasNotSeen() {
        long file = upload("Navn;E-mail\nNy%1$s;a@b.dk\n");
        String seen = keep.waiting(Kind.DEPARTMENTS, file).orElseThrow().plan().mark();
        assertThat(save(0, 0, "Ny" + mark, "").outcome()).isEqualTo(Outcome.DONE);

        assertThat(keep.store(Kind.DEPARTMENTS, file, seen, ADMIN)).isEqualTo(Outcome.OVERTAKEN);

        assertThat(department("Ny" + mark).value(Column.EMAIL)).isEmpty();
    }

    @Test
    void exchangesEnglishNames() {
        store(upload("Navn;Engelsk navn\nA%1$s;One%1$s\nB%1$s;Two%1$s\n"));

        assertThat(store(upload("Navn;Engelsk navn\nA%1$s;Two%1$s\nB%1$s;One%1$s\n")))
                .isEqualTo(Outcome.DONE);

        assertThat(department("A" + mark).value(Column.ENGLISH)).isEqualTo("Two" + mark);
    }

    @Test
    void closesWhatIsPointedToInsteadOfDeletingIt() {
        store(upload("Navn;Hører under\nTeknik%1$s;\nVeje%1$s;Teknik%1$s\n"));
        Held parent = department("Teknik" + mark);

        assertThatExceptionOfType(InUseException.class)
                .isThrownBy(() -> keep.remove(Kind.DEPARTMENTS, parent.id(), parent.version(), ADMIN));

        store(upload("Navn;Lukket\nTeknik%1$s;ja\n"));
        assertThat(registers.departmentNames()).contains("Veje" + mark).doesNotContain("Teknik" + mark);
    }

    @Test
    void deletesWhatNothingPointsTo() {
        save(0, 0, "Kort" + mark, "");
        Held entry = department("Kort" + mark);

        assertThat(keep.remove(Kind.DEPARTMENTS, entry.id(), entry.version(), ADMIN))
                .isEqualTo(Outcome.DONE);
        assertThat(registers.find(Kind.DEPARTMENTS, entry.id())).isEmpty();
    }

    @Test
    void overwritesNothingThatAColleagueHasChanged() {
        save(0, 0, "Fælles" + mark, "");
        Held seen = department("Fælles" + mark);
        save(seen.id(), seen.version(), "Fælles" + mark, "kollega@fjordby.example");

        assertThat(save(seen.id(), seen.version(), "Fælles" + mark, "jeg@fjordby.example")
                        .outcome())
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(department("Fælles" + mark).value(Column.EMAIL)).isEqualTo("kollega@fjordby.example");
    }

    @Test
    void takesEachNameOnceWhicheverItsLetters() throws Exception {
        inTransaction(() -> topics.add(new Topic(new Localized("Ældre" + mark, "Elderly" + mark))));

        assertThatThrownBy(() ->
                        inTransaction(() -> topics.add(new Topic(new Localized("ÆLDRE" + mark, "Other" + mark)))))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() ->
                        inTransaction(() -> topics.add(new Topic(new Localized("Andet" + mark, "ELDERLY" + mark)))))
                .isNotNull();
    }

    @Test
    void listsCodesPageByPageAndFindsThemByNumberAndWord() throws Exception {
        inTransaction(() -> codes.addAll(List.of(
                new KleCode("97.01.00", "Prøver af svømmehaller"),
                new KleCode("97", "Prøver"),
                new KleCode("97.02.00", "Prøver af haller"))));

        List<Held> first = registers.page(Kind.KLE, false, "97", 0, 2);
        assertThat(first).extracting(held -> held.value(Column.NUMBER)).containsExactly("97", "97.01.00");
        assertThat(registers.page(Kind.KLE, false, "97", first.get(1).id(), 2))
                .extracting(held -> held.value(Column.NUMBER))
                .containsExactly("97.02.00");
        assertThat(registers.page(Kind.KLE, false, "SVØMME", 0, 9))
                .extracting(held -> held.value(Column.NUMBER))
                .containsExactly("97.01.00");
        assertThat(registers.page(Kind.KLE, false, "%", 0, 9)).isEmpty();
        assertThat(registers.page(Kind.KLE, true, "97", 0, 9)).isEmpty();
    }

    @Test
    void isForAdministrators() {
        Participant official = new Participant(new ParticipantId(1_000_004), "Ole Prøve", Set.of(Role.OFFICIAL));

        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> keep.save(Kind.TOPICS, 0, 0, Map.of(Column.DANISH, "x"), official));
    }

    private long upload(String text) {
        return keep.keep(Kind.DEPARTMENTS, String.format(text, mark).getBytes(StandardCharsets.UTF_8), ADMIN);
    }

    private Outcome store(long file) {
        return keep.store(
                Kind.DEPARTMENTS,
                file,
                keep.waiting(Kind.DEPARTMENTS, file).orElseThrow().plan().mark(),
                ADMIN);
    }

    private KeepRegisters.Saved save(long id, long version, String name, String email) {
        return keep.save(Kind.DEPARTMENTS, id, version, Map.of(Column.DANISH, name, Column.EMAIL, email), ADMIN);
    }

    private Held department(String name) {
        return registers.all(Kind.DEPARTMENTS).stream()
                .filter(held -> held.value(Column.DANISH).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void inTransaction(Callable<?> work) throws Exception {
        transaction.begin();
        try {
            work.call();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
