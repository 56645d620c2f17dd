// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

/** Plain text in HTML that is put together in code. */
public final class HtmlText {

    private HtmlText() {}

    /** Returns the text as it stands in HTML, also within quoted attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
