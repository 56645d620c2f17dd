// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that are taken; all else is refused. */
enum Kind {
    JPEG(Group.IMAGE, "image/jpeg", "", List.of("jpg", "jpeg"), "image/jpg", "image/pjpeg"),
    PNG(Group.IMAGE, "image/png", "", List.of("png"), "image/x-png"),
    WEBP(Group.IMAGE, "image/webp", "", List.of("webp")),
    PDF(Group.DOCUMENT, "application/pdf", "", List.of("pdf"), "application/x-pdf"),
    DOCX(Group.DOCUMENT, Office.OOXML + "wordprocessingml.document", "word/document.xml", List.of("docx")),
    XLSX(Group.DOCUMENT, Office.OOXML + "spreadsheetml.sheet", "xl/workbook.xml", List.of("xlsx")),
    PPTX(Group.DOCUMENT, Office.OOXML + "presentationml.presentation", "ppt/presentation.xml", List.of("pptx")),
    ODT(Group.DOCUMENT, Office.ODF + "text", "content.xml", List.of("odt")),
    ODS(Group.DOCUMENT, Office.ODF + "spreadsheet", "content.xml", List.of("ods")),
    ODP(Group.DOCUMENT, Office.ODF + "presentation", "content.xml", List.of("odp")),
    TEXT(Group.DOCUMENT, "text/plain", "", List.of("txt")),
    // what a browser on a machine with a spreadsheet calls it
    CSV(Group.DOCUMENT, "text/csv", "", List.of("csv"), "text/plain", "application/vnd.ms-excel", "application/csv");

    /** What the officials let people send. */
    enum Group {
        IMAGE,
        DOCUMENT
    }

    private final Group group;
    private final String mediaType;
    private final String mainPart;
    private final List<String> endings;
    private final Set<String> alsoCalled;

    Kind(Group group, String mediaType, String mainPart, List<String> endings, String... alsoCalled) {
        this.group = group;
        this.mediaType = mediaType;
        this.mainPart = mainPart;
        this.endings = endings;
        this.alsoCalled = Set.of(alsoCalled);
    }

    /** Returns the kind that the ending of a name says, in small or large letters. */
    static Optional<Kind> ending(String ending) {
        String small = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings.contains(small)).findFirst();
    }

    static Optional<Kind> of(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Returns which of the two that thumbnails are written as it is, by how it begins. */
    static Kind ofThumbnail(byte[] small) {
        return small[0] == (byte) 0xff ? JPEG : PNG;
    }

    Group group() {
        return group;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return group == Group.IMAGE;
    }

    /** Whether it is a ZIP file of parts. */
    boolean isPackage() {
        return !mainPart.isEmpty();
    }

    boolean isOpenDocument() {
        return mediaType.startsWith(Office.ODF);
    }

    /** The part without which a ZIP file is something else. */
    String mainPart() {
        return mainPart;
    }

    /** Returns whether a sender who calls it so means this; one who does not know says that it is bytes. */
    boolean isCalled(String declared) {
        String type = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Set.of("", "application/octet-stream", mediaType).contains(type) || alsoCalled.contains(type);
    }

    /** Returns whether content that looks so can be this. */
    boolean looksLike(String sniffed) {
        return sniffed.equals(mediaType)
                || (isPackage()
                        && Set.of("application/zip", "application/x-tika-ooxml").contains(sniffed))
                || (this == CSV && sniffed.equals("text/plain"));
    }

    /** Returns the endings of those that may be sent, as the attribute {@code accept} of a form's field lists them. */
    static String accepted(Set<Group> groups) {
        return Stream.of(values())
                .filter(kind -> groups.contains(kind.group))
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    private static final class Office {

        static final String OOXML = "application/vnd.openxmlformats-officedocument.";
        static final String ODF = "application/vnd.oasis.opendocument.";
    }
}
