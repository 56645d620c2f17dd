// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.Written;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.settings.HtmlCleaner;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/text/<text>}: the form in which a text is worded anew, in both languages at once. */
@Named("textEditor")
@ViewScoped
public class TextEditorPage extends TextForm {

    private static final long serialVersionUID = 1;

    private @Nullable String danish;
    private @Nullable String english;
    private boolean previewed;

    /** Shows what holds; also where a form that was sent too late is built anew. */
    @PostConstruct
    void open() {
        see();
        Written held = versions.latest(getKey()).map(TextVersion::written).orElse(Written.SHIPPED);
        danish = html(held, Language.DANISH);
        english = html(held, Language.ENGLISH);
    }

    /** Answers 404 where the address names nothing. */
    public void enter() {
        if (!isKnown()) {
            notFound();
        }
    }

    /** Shows below the form what readers would see, and stores nothing. */
    public void preview() {
        previewed = check("danish", danish) & check("english", english);
    }

    /** Stores it, or says beside the fields what must be put right. */
    public void save() {
        if (check("danish", danish) & check("english", english)) {
            Written written = Written.of(own(danish, Language.DANISH), own(english, Language.ENGLISH));
            answer(keep.save(text(), getVersion(), written, admin()));
        }
    }

    private static boolean check(String field, @Nullable String typed) {
        String html = clean(typed);
        List<String> unknown = Places.unknown(html);
        if (HtmlCleaner.text(html).isBlank()) {
            fault(field, "texts.fault.empty");
            return false;
        }
        if (!unknown.isEmpty()) {
            fault(field, "texts.fault.place", unknown.get(0));
            return false;
        }
        return true;
    }

    private static String clean(@Nullable String typed) {
        return HtmlCleaner.pageOfTyped(PlainText.typed(typed).value());
    }

    /** What still says what ships goes on saying so when a new version of the portal words it better. */
    private Optional<String> own(@Nullable String typed, Language language) {
        String html = clean(typed);
        String shipped = PlainText.typed(text().shipped(language)).value();
        return html.equals(shipped) ? Optional.empty() : Optional.of(html);
    }

    /** Returns whether what was typed is shown as readers would see it. */
    public boolean isPreviewed() {
        return previewed;
    }

    public String getDanishPreview() {
        return filled(clean(danish));
    }

    public String getEnglishPreview() {
        return filled(clean(english));
    }

    public @Nullable String getDanish() {
        return danish;
    }

    public void setDanish(@Nullable String danish) {
        this.danish = danish;
    }

    public @Nullable String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english;
    }
}
