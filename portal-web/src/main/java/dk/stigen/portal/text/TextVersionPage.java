// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.Written;
import dk.stigen.portal.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /admin/text-version/<text>/<number>}: what an earlier version said, and the way back to it. */
@Named("textVersion")
@ViewScoped
public class TextVersionPage extends TextForm {

    private static final long serialVersionUID = 1;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String given;

    private long number;
    private boolean found;
    private String danish = "";
    private String english = "";
    private @Nullable Instant at;
    private String by = "";

    @PostConstruct
    void open() {
        see();
        Optional<Long> named = Numbers.of(given).filter(none -> isKnown());
        named.flatMap(asked -> keep.written(text(), asked)).ifPresent(written -> show(named.orElseThrow(), written));
    }

    private void show(long asked, Written written) {
        found = true;
        number = asked;
        danish = html(written, Language.DANISH);
        english = html(written, Language.ENGLISH);
        versions.find(getKey(), asked).ifPresent(this::tell);
    }

    private void tell(TextVersion version) {
        at = version.changedAt();
        by = participants.displayNames(List.of(version.changedBy())).getOrDefault(version.changedBy(), "?");
    }

    /** Answers 404 where the address names nothing. */
    public void enter() {
        if (!found) {
            notFound();
        }
    }

    /** Has this version hold again, as a new one. */
    public void putBack() {
        answer(keep.putBack(text(), getVersion(), number, admin()));
    }

    /** Returns whether this is the version that everybody reads now. */
    public boolean isHeld() {
        return number == getVersion();
    }

    public long getNumber() {
        return number;
    }

    public String getDanish() {
        return filled(danish);
    }

    public String getEnglish() {
        return filled(english);
    }

    /** Returns when it was written, null for the texts that ship. */
    public @Nullable Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }
}
