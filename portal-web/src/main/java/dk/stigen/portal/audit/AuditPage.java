// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.portal.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The audit log for administrators, the latest first, without JavaScript. */
@Named
@RequestScoped
public class AuditPage {

    private static final String NUMBER = "[1-9][0-9]{0,17}";
    private static final String ACT = "[a-z][A-Za-z0-9.]{2,119}";

    @Inject
    AuditLines lines;

    @Inject
    AuditRepository entries;

    @Inject
    AuditWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "act")
    @Nullable
    String act;

    @Inject
    @Param(name = "person")
    @Nullable
    String person;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private AuditLines.Page page = new AuditLines.Page(List.of(), 0);
    private List<Act> acts = List.of();

    /** A kind of act to choose. */
    public record Act(String key, String words) {}

    @PostConstruct
    void look() {
        Locale locale = Language.of(request).locale();
        acts = entries.acts().stream()
                .map(key -> new Act(key, words.act(key, locale)))
                .sorted(Comparator.comparing(Act::words))
                .toList();
        if (!isNoNumber()) {
            long before = isFirst() ? Long.MAX_VALUE : Long.parseLong(String.valueOf(after));
            page = lines.page(before, filter(), locale);
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.of(getAct()).filter(chosen -> !chosen.isEmpty()),
                Optional.of(getPerson())
                        .filter(typed -> !typed.isEmpty())
                        .map(typed -> new ParticipantId(Long.parseLong(typed))));
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    /** Returns the number below which the next page begins, empty on the last page. */
    public String getNext() {
        return page.next() == 0 ? "" : String.valueOf(page.next());
    }

    public boolean isFirst() {
        return after == null || !after.matches(NUMBER);
    }

    public List<Act> getActs() {
        return acts;
    }

    /** Returns the key of the act that is chosen, empty for all. */
    public String getAct() {
        return act != null && act.matches(ACT) ? act : "";
    }

    /** Returns what was typed as a person's number, empty for everybody. */
    public String getPerson() {
        return person == null ? "" : person.strip();
    }

    /** Returns whether what was typed is no person's number; nothing is shown then. */
    public boolean isNoNumber() {
        return !getPerson().isEmpty() && !getPerson().matches(NUMBER);
    }

    /** Returns the address of this selection, to which the pager adds where to begin. */
    public String getPath() {
        return "/admin/audit?act=" + getAct() + "&person=" + (isNoNumber() ? "" : getPerson());
    }
}
