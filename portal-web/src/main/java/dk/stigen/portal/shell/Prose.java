// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * A text that somebody typed, shown as paragraphs with its web and mail addresses as links.
 *
 * <p>Everything goes out through {@link ResponseWriter#writeText}, so that markup in the text is shown and never run.
 */
@FacesComponent(Prose.TYPE)
public class Prose extends UIComponentBase {

    /** The component's type in the tag library. */
    public static final String TYPE = "stigen.Prose";

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL))
            .build();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        String text = value == null ? "" : value.toString().strip();
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "st-text", null);
        for (String paragraph : BETWEEN_PARAGRAPHS.split(text)) {
            out.startElement("p", this);
            String[] lines = LINE_END.split(paragraph);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    out.startElement("br", this);
                    out.endElement("br");
                }
                writeLine(out, lines[line]);
            }
            out.endElement("p");
        }
        out.endElement("div");
    }

    private void writeLine(ResponseWriter out, String line) throws IOException {
        for (Span span : LINKS.extractSpans(line)) {
            String text = line.substring(span.getBeginIndex(), span.getEndIndex());
            if (span instanceof LinkSpan link && link.getType() == LinkType.EMAIL) {
                writeLink(out, "mailto:" + text, text);
            } else if (span instanceof LinkSpan && WEB.matcher(text).matches()) {
                writeLink(out, text, text);
            } else {
                out.writeText(text, null);
            }
        }
    }

    private void writeLink(ResponseWriter out, String address, String text) throws IOException {
        out.startElement("a", this);
        out.writeURIAttribute("href", address, null);
        out.writeAttribute("rel", "nofollow ugc noopener", null);
        out.writeText(text, null);
        out.endElement("a");
    }
}
