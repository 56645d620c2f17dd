// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a file as it may be shown, stored on any machine and written into a header. What was sent is only a proposal: the file is found by
 * its own id.
 *
 * @param base what stands before the ending, never empty
 * @param ending what it says that it is, empty where it has none
 */
record FileName(String base, String ending) {

    private static final int LONGEST = 120;

    /** Names that Windows takes for devices. */
    private static final String DEVICE = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])";

    /** Endings that some server or some computer runs, wherever in the name they stand. */
    private static final Set<String> RUN = Set.of(
            "exe", "bat", "cmd", "com", "scr", "pif", "msi", "msp", "dll", "sys", "lnk", "vbs", "vbe", "js", "jse",
            "mjs", "wsf", "wsh", "hta", "ps1", "psm1", "sh", "bash", "py", "pl", "rb", "cgi", "php", "php3", "php5",
            "phtml", "phar", "asp", "aspx", "jsp", "jspx", "jspf", "jar", "war", "class", "htm", "html", "xhtml",
            "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "xslt", "swf", "iso", "img", "apk", "app", "dmg",
            "docm", "xlsm", "pptm", "zip", "7z", "rar", "gz", "tar");

    /** Reads what a sender calls the file, with whatever path and marks there are in it. */
    static FileName of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceFirst("(?s).*[/\\\\]", "")
                // what steers, turns the writing round, has no place yet, or means something in a path, a header or a
                // page
                .replaceAll("[\\p{C}<>:\"|?*;%]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[. ]+$", "");
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return new FileName(usable(base), dot < 0 ? "" : name.substring(dot + 1));
    }

    private static String usable(String base) {
        String stripped = base.replaceAll("^[. ]+|[. ]+$", "");
        if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
            stripped = stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST))
                    .strip();
        }
        if (stripped.isEmpty()) {
            return "fil";
        }
        return stripped.replaceFirst("\\..*", "").strip().matches(DEVICE) ? "_" + stripped : stripped;
    }

    /** Whether a second ending hides behind the last one, as in {@code invoice.exe.pdf}. */
    boolean hidesAnEnding() {
        String[] parts = base.split("\\.", -1);
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(part -> RUN.contains(part) || Kind.ending(part).isPresent());
    }

    /** Returns the whole name, with its ending in small letters. */
    String whole() {
        return ending.isEmpty() ? base : base + "." + ending.toLowerCase(Locale.ROOT);
    }

    /** Returns the header that names a file, as RFC 6266 has it: in plain letters, and in all of them for those who know how. */
    static String disposition(boolean inline, String name) {
        String plain = Normalizer.normalize(
                        name.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** Returns the name as a part of an address. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
