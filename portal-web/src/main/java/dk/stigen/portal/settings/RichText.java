// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * HTML that officials have written, shown as what it is.
 *
 * <p>It was cleaned when it was stored and is cleaned once more here: this is the only place where markup from the database goes
 * out as markup, and it trusts nobody.
 */
@FacesComponent(RichText.TYPE)
public class RichText extends UIComponentBase {

    /** The component's type in the tag library. */
    public static final String TYPE = "stigen.RichText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        String html = value == null ? "" : value.toString();
        boolean page = Boolean.parseBoolean(String.valueOf(getAttributes().get("page")));
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "st-text", null);
        out.write(page ? HtmlCleaner.cleanPage(html) : HtmlCleaner.clean(html));
        out.endElement("div");
    }
}
