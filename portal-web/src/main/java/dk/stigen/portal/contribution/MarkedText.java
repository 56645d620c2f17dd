// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.Passage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A piece of what somebody wrote, with the words found in {@code mark}.
 *
 * <p>Everything goes out through {@link ResponseWriter#writeText}, so that markup in the text is shown and never run.
 */
@FacesComponent(MarkedText.TYPE)
public class MarkedText extends UIComponentBase {

    /** The component's type in the tag library. */
    public static final String TYPE = "stigen.MarkedText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof Passage passage) {
            ResponseWriter out = context.getResponseWriter();
            for (Passage.Part part : passage.parts()) {
                if (part.found()) {
                    out.startElement("mark", this);
                }
                out.writeText(part.text(), null);
                if (part.found()) {
                    out.endElement("mark");
                }
            }
        }
    }
}
