// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Subject;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.attachment.scanner.Scanner;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of a contribution, for {@code l:attachments}: by one statement a page where there are any. */
@Named("attachedFiles")
@ApplicationScoped
public class AttachedFiles {

    private static final int KILOBYTE = 1000;

    @Inject
    SeenFiles files;

    @Inject
    AttachmentRules rules;

    @Inject
    AttachFile attaching;

    @Inject
    Sight sight;

    @Inject
    RequestMemory memory;

    @Inject
    Scanner scanner;

    @Inject
    Page page;

    /**
     * A file as a page shows it.
     *
     * @param kind what it is, in the reader's language
     * @param size how large it is, in the reader's language
     * @param thumbnail the path of its small picture, empty where it is no picture
     * @param held whether it is held until the virus scanner has looked at it, and given to nobody
     */
    public record Card(String id, String name, String kind, String size, String path, String thumbnail, boolean held) {}

    /**
     * What a page shows of files.
     *
     * @param editing where the reader adds and removes some, empty where he may not
     */
    public record Shown(List<Card> files, String editing) {}

    /** Returns the contribution's files, null where the reader may not see it or there is nothing to show. */
    public @Nullable Shown of(ContributionRef about) {
        return memory.recall(new Asked(about), () -> sight.find(about).map(this::shown))
                .filter(shown -> !shown.files().isEmpty() || !shown.editing().isEmpty())
                .orElse(null);
    }

    private Shown shown(ContributionRow row) {
        ContributionRef about = row.ref();
        boolean editable = attaching.own(about).isPresent()
                && attaching
                        .decision(about.plugin(), Subject.of(row.activity(), about))
                        .isAllowed()
                && rules.in(about.plugin(), row.activity()).taken();
        return new Shown(
                row.beside().files() ? cards(files.of(about), page.getLocale()) : List.of(),
                editable ? "/arena/attachments/" + about.plugin() + "/" + about.type() + "/" + about.id() : "");
    }

    /** The key of what is said of a file that is held: it waits for the scanner, or for somebody to decide where there is none. */
    public String getHeld() {
        return scanner.isOn() ? "attachment.held" : "attachment.held.unchecked";
    }

    static List<Card> cards(List<StoredAttachment> found, Locale locale) {
        return found.stream().map(file -> card(file, locale)).toList();
    }

    static Card card(StoredAttachment file, Locale locale) {
        String path = PortalAttachments.path(file);
        return new Card(
                file.id().toString(),
                file.name(),
                Kind.of(file.mediaType())
                        .map(kind -> Texts.ATTACHMENT.in(locale, "attachment.kind." + kind))
                        .orElse(""),
                size(file.bytes(), locale),
                path,
                file.thumbnail() ? path + "?size=small" : "",
                file.held());
    }

    /** Returns how large something is, as in 1,2 MB or 345 kB. */
    static String size(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(bytes < KILOBYTE * KILOBYTE ? 0 : 1);
        if (bytes < KILOBYTE) {
            return number.format(bytes) + " byte";
        }
        return bytes < KILOBYTE * KILOBYTE
                ? number.format((double) bytes / KILOBYTE) + " kB"
                : number.format((double) bytes / (KILOBYTE * KILOBYTE)) + " MB";
    }

    private record Asked(ContributionRef about) {}
}
