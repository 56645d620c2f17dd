// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Evidence;
import dk.stigen.persistence.moderation.Mask;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.Report;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** All that moderators have to do with one contribution or comment, and the form by which they decide: {@code /office/matter/portal/comment/17}. */
@Named("matterPage")
@ViewScoped
public class MatterPage extends ModerationForm {

    private static final long serialVersionUID = 1;

    private static final int MOST = 50;

    @Inject
    Moderate moderate;

    @Inject
    ModerationRepository files;

    @Inject
    Participants participants;

    private State state = State.DECIDED;
    private long seen;
    private String masked = "";
    private boolean putBack;
    private List<Told> told = List.of();
    private List<Decided> decided = List.of();
    private @Nullable Act act;
    private @Nullable String reason;
    private @Nullable String part;

    /** What somebody has reported; who it was is not shown. */
    public record Told(String reason, String text, Instant at) implements Serializable {}

    /**
     * What was decided.
     *
     * @param evidence the text as it was then, empty once it is kept no more
     */
    public record Decided(String act, String reason, String by, Instant at, String appeal, String evidence)
            implements Serializable {}

    @PostConstruct
    void open() {
        about().flatMap(moderated::find).ifPresent(this::show);
        if (isKnown()) {
            about().flatMap(files::find).ifPresent(this::tell);
        }
    }

    private void tell(OnFile file) {
        state = file.state();
        seen = file.latest().map(Ruling::id).orElse(0L);
        if (state == State.CONTESTED) {
            Optional<Mask> mask = files.mask(file);
            masked = mask.map(Mask::before).map(Evidence::part).orElse("");
            putBack = mask.filter(found -> found.isUntouched(Moderate.CUT)).isPresent();
        }
        told = files.reports(file.id(), MOST).stream().map(MatterPage::told).toList();
        Map<Long, Evidence> texts = files.evidence(file.id(), MOST).stream()
                .collect(Collectors.toMap(Evidence::ruling, Function.identity()));
        List<Ruling> rulings = files.rulings(file.id(), MOST);
        var names = participants.displayNames(
                rulings.stream().map(Ruling::by).distinct().toList());
        decided = rulings.stream()
                .map(ruling -> new Decided(
                        ruling.act().name(),
                        ruling.reason(),
                        names.getOrDefault(ruling.by(), ""),
                        ruling.at(),
                        ruling.appeal(),
                        Optional.ofNullable(texts.get(ruling.id()))
                                .map(Evidence::text)
                                .orElse("")))
                .toList();
    }

    private static Told told(Report report) {
        return new Told(report.reason().name(), report.text(), report.at());
    }

    /** Answers 404 for what the moderator may not see. */
    public void enter() {
        if (!isKnown()) {
            notFound();
        }
    }

    /** Decides, or says beside the field what is missing. */
    public void decide() {
        if (act == null) {
            Faults.say("act", Texts.MODERATION, "decide.fault.act");
            return;
        }
        DecisionFaults.answer(
                moderate.decide(
                        about().orElseThrow(),
                        act,
                        PlainText.typed(reason),
                        PlainText.typed(part),
                        OptionalLong.of(seen)),
                "/office/moderation");
    }

    /** Returns what makes sense as it stands. */
    public List<Act> getActs() {
        return Stream.of(Act.values())
                .filter(one -> state.after(one).isPresent())
                .toList();
    }

    public String getState() {
        return state.name();
    }

    /** Whether its author appeals against a mask. */
    public boolean isContested() {
        return state == State.CONTESTED;
    }

    /** What that mask has cut out, empty where it is kept no more. */
    public String getMasked() {
        return masked;
    }

    /** Whether it can be put back: its author has not changed the text since. */
    public boolean isPutBack() {
        return putBack;
    }

    public List<Told> getTold() {
        return told;
    }

    public List<Decided> getDecided() {
        return decided;
    }

    public int getLongest() {
        return Moderate.LONGEST;
    }

    /** What is to be cut out. */
    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act act) {
        this.act = act;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
