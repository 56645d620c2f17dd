// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Evidence;
import dk.stigen.persistence.moderation.Mask;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.Reason;
import dk.stigen.persistence.moderation.Report;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.moderation.Moderate.Outcome;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.plugin.Contribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ModerateTest {

    private static final ContributionRef PROPOSAL = new ContributionRef(new PluginId("crowdsourcing"), "proposal", 7);
    private static final ParticipantId MODERATOR = new ParticipantId(1);
    private static final ParticipantId AUTHOR = new ParticipantId(2);
    private static final PlainText REASON = new PlainText("Det er ulovligt.");

    private static final PlainText NOTHING = new PlainText("");

    private static final OptionalLong ANY = OptionalLong.empty();

    private static final Ruling MASKING =
            new Ruling(3, Act.MASK, "Grund", new ParticipantId(8), Instant.EPOCH, "Hvorfor?");

    private final List<String> done = new ArrayList<>();
    private ParticipantId author = AUTHOR;
    private State state = State.OPEN;
    private Optional<Ruling> latest = Optional.empty();
    private Optional<Ruling> masking = Optional.empty();
    private String text = "";
    private Instant reportedAt = Instant.MAX;
    private boolean reported;
    private boolean seen = true;
    private boolean another = true;

    @Test
    void hidesWhatWasReportedAndTellsThoseWhomItConcerns() {
        assertThat(moderate().decide(PROPOSAL, Act.HIDE, REASON, NOTHING, ANY)).isEqualTo(Outcome.DONE);

        assertThat(done).containsExactly("decided HIDE HIDDEN", "withheld true", "audited HIDE", "told HIDE 1");
    }

    @Test
    void wantsAReasonThatFits() {
        assertThat(moderate().decide(PROPOSAL, Act.HIDE, new PlainText(" "), NOTHING, ANY))
                .isEqualTo(Outcome.NO_REASON);
        assertThat(moderate().decide(PROPOSAL, Act.HIDE, new PlainText("x".repeat(Moderate.LONGEST + 1)), NOTHING, ANY))
                .isEqualTo(Outcome.TOO_LONG);
        assertThat(done).isEmpty();
    }

    @Test
    void wantsToKnowWhatIsCutOutAndOfOneTextAtATime() {
        assertThat(moderate().decide(PROPOSAL, Act.MASK, REASON, NOTHING, ANY)).isEqualTo(Outcome.NO_PART);
        assertThat(moderate().decideAll(Map.of(5L, 0L), Act.MASK, REASON)).isEqualTo(Outcome.NO_PART);
        assertThat(done).isEmpty();
    }

    @Test
    void doesNothingAboutWhatTheModeratorMayNotRead() {
        seen = false;

        assertThat(moderate().decide(PROPOSAL, Act.HIDE, REASON, NOTHING, ANY)).isEqualTo(Outcome.UNKNOWN);
        assertThat(moderate().decideAll(Map.of(5L, 0L), Act.HIDE, REASON)).isEqualTo(Outcome.UNKNOWN);
        assertThat(done).isEmpty();
    }

    @Test
    void refusesTheModeratorsOwnTextAndOwnReport() {
        author = MODERATOR;
        refused("portal.permission.moderation.text");

        author = AUTHOR;
        reported = true;
        refused("portal.permission.moderation.report");
    }

    @Test
    void hasAnAppealDecidedByAnotherWhereThereIsAnother() {
        state = State.APPEALED;
        latest = Optional.of(new Ruling(3, Act.HIDE, "Grund", MODERATOR, Instant.EPOCH, "Hvorfor?"));
        refused("portal.permission.moderation.appeal");

        another = false;
        assertThat(moderate().decide(PROPOSAL, Act.RESTORE, REASON, NOTHING, ANY))
                .isEqualTo(Outcome.DONE);
        assertThat(done).contains("withheld false");
    }

    @Test
    void leavesAsItIsWhatStandsOtherwise() {
        assertThat(moderate().decide(PROPOSAL, Act.RESTORE, REASON, NOTHING, ANY))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(done).isEmpty();
    }

    @Test
    void hasAnAppealAgainstAMaskDecidedByAnotherThanWhoMasked() {
        contested(new Ruling(3, Act.MASK, "Grund", MODERATOR, Instant.EPOCH, "Hvorfor?"));
        // somebody else has let it stand since, which is not what the appeal is about
        latest = Optional.of(new Ruling(4, Act.KEEP, "Grund", new ParticipantId(8), Instant.EPOCH, ""));
        refused("portal.permission.moderation.appeal");
    }

    @Test
    void putsBackWhatTheMaskHasCutOut() {
        contested(MASKING);
        text = "Spørg […], og […] igen. Det er […] til.";

        assertThat(moderate().decide(PROPOSAL, Act.UNMASK, REASON, NOTHING, ANY))
                .isEqualTo(Outcome.DONE);

        assertThat(done)
                .containsExactly(
                        "decided UNMASK DECIDED",
                        "replaced " + text + " by Spørg Hans, og Hans igen. Det er […] til.",
                        "replaced Om […] by Om Hans",
                        "withheld false",
                        "audited UNMASK",
                        "told UNMASK 1");
    }

    @Test
    void leavesWhatTheAuthorHasWrittenSinceTheMask() {
        contested(MASKING);
        text = "Spørg naboen.";

        assertThat(moderate().decide(PROPOSAL, Act.UNMASK, REASON, NOTHING, ANY))
                .isEqualTo(Outcome.DONE);

        assertThat(done)
                .containsExactly("decided UNMASK DECIDED", "withheld false", "audited UNMASK", "told UNMASK left 1");
    }

    @Test
    void letsTheMaskStayAndDoesNotBotherThoseWhoWereAnsweredBefore() {
        contested(MASKING);
        reportedAt = Instant.EPOCH.minusSeconds(1);

        assertThat(moderate().decide(PROPOSAL, Act.KEEP, REASON, NOTHING, ANY)).isEqualTo(Outcome.DONE);

        assertThat(done).containsExactly("decided KEEP DECIDED", "withheld false", "audited KEEP", "told KEEP 0");
    }

    @Test
    void doesNothingWhereSomebodyElseHasDecidedSinceTheModeratorLooked() {
        state = State.DECIDED;
        latest = Optional.of(new Ruling(4, Act.UNMASK, "Grund", new ParticipantId(8), Instant.EPOCH, ""));

        assertThat(moderate().decide(PROPOSAL, Act.KEEP, REASON, NOTHING, OptionalLong.of(3)))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(moderate().decideAll(Map.of(5L, 3L), Act.HIDE, REASON)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(done).isEmpty();
    }

    private void contested(Ruling ruling) {
        state = State.CONTESTED;
        latest = Optional.of(ruling);
        masking = Optional.of(ruling);
    }

    private void refused(String why) {
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> moderate().decide(PROPOSAL, Act.HIDE, REASON, NOTHING, ANY))
                .satisfies(refusal -> assertThat(refusal.decision().toString()).contains(why));
        assertThat(done).isEmpty();
    }

    private Moderate moderate() {
        Matter matter = new Matter(PROPOSAL, PROPOSAL, new ActivityId(4), Optional.of(author));
        Moderate moderate = new Moderate();
        moderate.moderators = new Moderators() {
            @Override
            public Optional<Participant> current() {
                return Optional.of(new Participant(MODERATOR, "Ole", Set.of(Role.OFFICIAL)));
            }
        };
        moderate.moderated = new Moderated() {
            @Override
            Optional<Seen> find(ContributionRef ref) {
                return seen ? Optional.of(new Seen(matter, "Titel", "Tekst", "/ladder/x")) : Optional.empty();
            }
        };
        moderate.files = new Files(new OnFile(5, matter, state, latest, masking));
        moderate.index = new ContributionRepository() {
            @Override
            public void withhold(ContributionRef ref, boolean withheld) {
                done.add("withheld " + withheld);
            }
        };
        moderate.audit = new ModerationAudit() {
            @Override
            void decided(ContributionRef ref, Act act, long decision) {
                done.add("audited " + act);
            }
        };
        moderate.parties = new TellParties() {
            @Override
            void told(
                    OnFile file,
                    Act act,
                    boolean left,
                    String reason,
                    long decision,
                    ParticipantId moderator,
                    Collection<ParticipantId> reporters) {
                done.add("told " + act + (left ? " left " : " ") + reporters.size());
            }
        };
        moderate.plugins = new PluginRegistry() {
            @Override
            public <T extends Contribution, R> Optional<R> ask(
                    PluginId plugin, Class<T> kind, String call, Function<T, R> question) {
                return Optional.of(question.apply(kind.cast(new Proposals())));
            }
        };
        moderate.memory = new RequestMemory() {
            @Override
            public void forget() {
                // nothing is remembered
            }
        };
        return moderate;
    }

    private final class Proposals implements ContributionTypes {

        @Override
        public PluginId plugin() {
            return PROPOSAL.plugin();
        }

        @Override
        public List<ContributionType> types() {
            return List.of();
        }

        @Override
        public List<Projection> projections(String type, Collection<Long> ids) {
            return List.of();
        }

        @Override
        public List<Projection> projectionsAfter(String type, long after, int most) {
            return List.of();
        }

        @Override
        public boolean mask(String type, long id, String part, String cut) {
            return done.add("replaced " + part + " by " + cut);
        }
    }

    private final class Files extends ModerationRepository {

        private final OnFile file;

        Files(OnFile file) {
            this.file = file;
        }

        @Override
        public long ensure(Matter matter, State first) {
            return file.id();
        }

        @Override
        public Optional<OnFile> hold(long id) {
            return Optional.of(file);
        }

        @Override
        public boolean hasReported(ContributionRef ref, ParticipantId person) {
            return reported;
        }

        @Override
        public boolean hasModeratorBeside(ParticipantId person) {
            return another;
        }

        @Override
        public List<Report> reports(long id, int most) {
            return List.of(new Report(new ParticipantId(6), Reason.OTHER, "", reportedAt));
        }

        @Override
        public Optional<Mask> mask(OnFile contested) {
            Evidence before = new Evidence(3, "Om Hans", "Spørg Hans, og Hans igen. Det er […] til.", "Hans");
            return Optional.of(new Mask(before, "Om […]", text));
        }

        @Override
        public long decide(OnFile decided, Act act, String reason, String part, ParticipantId by, State next) {
            done.add("decided " + act + " " + next);
            return 9;
        }
    }
}
