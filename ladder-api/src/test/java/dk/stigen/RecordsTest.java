// SPDX-License-Identifier: MPL-2.0
package dk.stigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.activity.Phase;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.attachment.Attachment;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.SimilarContribution;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.draft.Draft;
import dk.stigen.api.journal.JournalDocument;
import dk.stigen.api.journal.JournalRecord;
import dk.stigen.api.letter.Letter;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.place.Place;
import dk.stigen.api.place.Point;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DateWindow;
import dk.stigen.api.settings.DateWindowSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.LineSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.LocalizedTextSetting;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.support.Given;
import dk.stigen.api.support.Support;
import dk.stigen.api.support.Supported;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.spi.calendar.CalendarEntry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.move.Arrival;
import dk.stigen.spi.move.Luggage;
import dk.stigen.spi.plugin.Activation;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.Version;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.statistics.Selection;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.support.Obligation;
import dk.stigen.spi.support.SupportTerms;
import dk.stigen.spi.view.DashboardCard;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.Progress;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.Standing;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's values refuse null in each of their parts, and what makes no sense. */
class RecordsTest {

    private static final Luggage LUGGAGE = new Luggage("Bed", "", Optional.empty());
    private static final Path CLASSES = Path.of("target/classes");
    private static final MessageKey TEXT = MessageKey.of("garden.text");
    private static final PluginId PLUGIN = new PluginId("garden");
    private static final ActivityId ACTIVITY = new ActivityId(1);
    private static final ContributionRef REF = new ContributionRef(PLUGIN, "bed", 1);
    private static final Instant NOW = Instant.EPOCH;
    private static final JournalDocument DOCUMENT =
            new JournalDocument("svar.html", "text/html", java.io.InputStream::nullInputStream);
    private static final String PATH = "/ladder/garden/beds";
    private static final Version VERSION = new Version(1, 2, 3, "SNAPSHOT");
    private static final PluginDescriptor DESCRIPTOR =
            new PluginDescriptor(PLUGIN, "Garden", VERSION, 1, LadderStep.VOLUNTEERING);

    private static Attachment attachment(String name, long bytes, String path) {
        return new Attachment(new UUID(1, 2), name, "application/pdf", bytes, path, Optional.of(path), NOW);
    }

    @Test
    void anAttachmentHasANameAByteAndAPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> attachment("", 1, PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> attachment("a".repeat(201), 1, PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> attachment("beds.pdf", 0, PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> attachment("beds.pdf", 1, "beds.pdf"));
    }

    @Test
    void aPointIsOnTheGlobeAndReadAsItIsShown() {
        assertThat(Point.typed(new Point(-55.5, 120.25).text())).contains(new Point(-55.5, 120.25));
        assertThat(Point.typed(" 55;12 ")).contains(new Point(55, 12));
        for (String text : List.of("", "55", "91, 12", "55, 181", "55, 12, 3", "NaN, 1", "Torvet 1")) {
            assertThat(Point.typed(text)).as(text).isEmpty();
        }
        assertThat(Point.typed(null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(new Point(1, 1), " ", PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(new Point(1, 1), "Bed", "//elsewhere"));
    }

    private static Draft draft(String form, String title, String path) {
        return new Draft(form, title, path, Map.of(), NOW);
    }

    @Test
    void aDraftHasAFormATitleAndAPageOfThePortal() {
        for (String form :
                List.of("", "garden", "Garden/dig", "garden/", "garden//dig", "garden/../x", "garden/dig?x")) {
            assertThatIllegalArgumentException().as(form).isThrownBy(() -> draft(form, "Bed", PATH));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> draft("garden/" + "a/".repeat(100) + "a", "Bed", PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("garden/dig", " ", PATH));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("garden/dig", "a".repeat(201), PATH));
        for (String path :
                List.of("", "beds", "//elsewhere.example", "/\\elsewhere", "javascript:alert(1)", "/beds?x=1")) {
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> draft("garden/dig", "Bed", path));
        }
    }

    static Stream<Record> values() {
        return Stream.of(
                        Stream.of(new Activity(
                                ACTIVITY, new InitiativeId(1), PLUGIN, "Beds", Access.ENABLED, Optional.empty())),
                        Stream.of(new Phase(new PhaseId(1), "Spring", NOW, Optional.empty())),
                        Stream.of(PLUGIN, ACTIVITY, REF, TEXT, new PlainText("Beds"), Visibility.EVERYONE),
                        Stream.of(
                                new VisibleRows("b.id = ?1", 1, List.of(7L)),
                                new SimilarContribution(REF, "Bed", PATH)),
                        Stream.of(new Participant(new ParticipantId(1), "Asta Prøve", Set.of()), new GroupId(1)),
                        Stream.of(new Authored(REF, ACTIVITY, new ParticipantId(1))),
                        Stream.of(attachment("beds.pdf", 1, PATH)),
                        Stream.of(new Point(55.64, 12.08), new Place(new Point(55.64, 12.08), "Bed", PATH)),
                        Stream.of(new Draft("garden/dig/1", "Bed", PATH, Map.of("title", List.of("Be")), NOW)),
                        Stream.of(Actor.ANONYMOUS, Audience.OFFICIALS, Audience.EVERYONE, Subject.of(ACTIVITY)),
                        Stream.of(
                                new Action("garden.dig", Audience.LOGGED_IN),
                                new Action("garden.dig", Audience.LOGGED_IN).asOwed()),
                        Stream.of(AuditEvent.of("garden.dug", AuditSubject.of(REF)), AuditSubject.of(ACTIVITY)),
                        Stream.of(new Decision.NeedsVerification(AssuranceLevel.LOW), new Decision.Denied(TEXT)),
                        settings(),
                        spi(),
                        Stream.of(PluginProblem.class.getPermittedSubclasses()).map(RecordsTest::problem))
                .flatMap(part -> part);
    }

    private static Stream<Record> settings() {
        return Stream.of(
                AudienceSetting.of("garden.who", Audience.OFFICIALS),
                ChoiceSetting.of("garden.soil", "sand", "clay"),
                CountSetting.of("garden.size", 5),
                DateWindow.ALWAYS,
                DateWindowSetting.of("garden.season"),
                DurationSetting.of("garden.rest", Duration.ofDays(1)),
                FlagSetting.of("garden.open", true),
                LineSetting.of("garden.name", "", 10),
                Localized.EMPTY,
                LocalizedTextSetting.of("garden.lead", Localized.EMPTY, 10),
                RichTextSetting.of("garden.rules", Localized.EMPTY, 10),
                SecretSetting.of("garden.key"),
                new SettingFault("garden.size", TEXT),
                new SettingFault("", TEXT));
    }

    private static Stream<Record> spi() {
        return Stream.of(
                new CalendarEntry(REF, "Digging", NOW, Optional.empty(), "", PATH, Visibility.EVERYONE),
                new ContributionType("bed", TEXT, Set.of(), Set.of()),
                new Projection(REF, ACTIVITY, "Bed", "", PATH, Optional.empty(), NOW, Visibility.EVERYONE),
                new Notice("dug/1", Topic.PROGRESS, REF, TEXT, Optional.empty(), Set.of()),
                LUGGAGE,
                new Arrival(REF, ACTIVITY, "bed", LUGGAGE),
                new Dataset("beds", TEXT, List.of("id")),
                VERSION,
                DESCRIPTOR,
                new Activation(DESCRIPTOR, Optional.empty()),
                new ErasureReport(0, 0, List.of()),
                new ErasureReport.Kept("beds", TEXT),
                new PersonalData("beds", TEXT, TEXT, LegalBasis.PUBLIC_TASK, Optional.empty()),
                new Selection(Optional.empty(), NOW, NOW.plusSeconds(1)),
                new Statistic("garden.beds", TEXT, Statistic.Unit.COUNT, Set.of()),
                new DashboardCard(TEXT, PATH, Optional.empty()),
                new Highlight("Bed", "", PATH, Optional.empty(), TEXT),
                new PluginPage(PluginPage.Kind.ENTRY, PATH + ".xhtml", TEXT),
                new Progress(0, 1, TEXT),
                new RungView(PATH, TEXT, "1", TEXT),
                new Standing(REF, "Bed", PATH, TEXT, Optional.empty(), Optional.empty(), NOW),
                new Standing.NextDate(NOW, TEXT),
                Addressee.COUNCIL,
                new OfficialAnswer(REF, AnswerKind.DECLINED, "Nej", "Haven", Optional.empty(), Optional.empty(), NOW),
                new Supported(REF, NOW),
                new Support(REF, new ParticipantId(1), NOW),
                new Given(2, 1),
                new SupportTerms(0, true, Decision.allowed()),
                new Obligation(Addressee.COUNCIL, NOW),
                DOCUMENT,
                new JournalRecord(
                        "answer/1/0", "initiative/1", "Haven", "Svar: Bede", NOW, List.of(), false, List.of(DOCUMENT)),
                new Letter(
                        "notification/1",
                        new ParticipantId(1),
                        "Karen",
                        List.of("Havnegade 1"),
                        "Svar",
                        NOW,
                        "Ja",
                        "<p>Ja</p>"));
    }

    private static Record problem(Class<?> type) {
        Object[] parts = Stream.of(type.getRecordComponents())
                .map(part -> part.getType() == String.class ? "x" : (Object) 1)
                .toArray();
        return make(type, parts);
    }

    @ParameterizedTest
    @MethodSource("values")
    void refusesNullInEachPart(Record value) throws Exception {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] parts = parts(value);
                parts[i] = null;

                assertThatExceptionOfType(NullPointerException.class)
                        .as(components[i].getName())
                        .isThrownBy(() -> make(value.getClass(), parts));
            }
        }
    }

    @Test
    void knowsEachRecordOfTheContract() throws Exception {
        assertThat(values().map(Object::getClass).map(Class::getName)).containsAll(records());
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                nonsense("a highlight without a title", () -> new Highlight(" ", "", PATH, Optional.empty(), TEXT)),
                nonsense(
                        "something without a title that stands somewhere",
                        () -> new Standing(REF, " ", PATH, TEXT, Optional.empty(), Optional.empty(), NOW)),
                nonsense(
                        "an answer that says nothing",
                        () -> new OfficialAnswer(
                                REF, AnswerKind.DECLINED, " ", "Haven", Optional.empty(), Optional.empty(), NOW)),
                nonsense(
                        "a day that nobody needs",
                        () -> new OfficialAnswer(
                                REF,
                                AnswerKind.DECLINED,
                                "Nej",
                                "Haven",
                                Optional.of(LocalDate.EPOCH),
                                Optional.empty(),
                                NOW)),
                nonsense(
                        "a politician who is nobody", () -> new Addressee(Addressee.Kind.POLITICIAN, Optional.empty())),
                nonsense("more people than supports", () -> new Given(1, 2)),
                nonsense("fewer than no people", () -> new Given(0, -1)),
                nonsense("a goal below nothing", () -> new SupportTerms(-1, true, Decision.allowed())),
                nonsense("a rung without a figure", () -> new RungView(PATH, TEXT, " ", TEXT)),
                nonsense("a rung with a sentence as its figure", () -> new RungView(PATH, TEXT, "1".repeat(41), TEXT)),
                nonsense("an act that is nobody's", () -> AuditEvent.of("dug", AuditSubject.of(REF))),
                nonsense("an act that is a sentence", () -> AuditEvent.of("garden.Dug it.", AuditSubject.of(REF))),
                nonsense("a detail with a blank in its name", () -> dug(Map.of("the depth", "1"))),
                nonsense("a detail of two lines", () -> dug(Map.of("depth", "1\n2"))),
                nonsense("a detail that is a story", () -> dug(Map.of("depth", "1".repeat(201)))),
                nonsense("a subject with a slash", () -> new AuditSubject("garden", "bed", "1/2")),
                nonsense("a subject of nobody", () -> new AuditSubject("", "bed", "1")),
                nonsense("a negative version", () -> new Version(1, -1, 0, "")),
                nonsense("a version that is too large", () -> new Version(1_000_000, 0, 0, "")),
                nonsense("a version with a blank", () -> new Version(1, 0, 0, "rc 1")),
                nonsense("a fault of a setting that cannot be", () -> new SettingFault("size", TEXT)),
                nonsense("a category that cannot be", () -> new ErasureReport.Kept("The beds", TEXT)),
                nonsense(
                        "a verification that every login has",
                        () -> new Decision.NeedsVerification(AssuranceLevel.NONE)));
    }

    private static AuditEvent dug(Map<String, String> details) {
        return new AuditEvent("garden.dug", AuditSubject.of(REF), details);
    }

    private static Arguments nonsense(String what, ThrowingCallable making) {
        return Arguments.of(what, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void refusesWhatMakesNoSense(String what, ThrowingCallable making) {
        assertThatIllegalArgumentException().as(what).isThrownBy(making);
    }

    private static List<String> records() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .map(RecordsTest::load)
                    // one without a reference has nothing that could be null
                    .filter(type -> type.isRecord()
                            && Stream.of(type.getRecordComponents())
                                    .anyMatch(part -> !part.getType().isPrimitive()))
                    .map(Class::getName)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RecordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] parts(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getAccessor().invoke(value);
        }
        return parts;
    }

    private static Record make(Class<?> type, Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
