// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A page that the plugin brings.
 *
 * @param kind where the portal links to it
 * @param view the Facelets view below {@code META-INF/resources}, as in {@code /ladder/crowdsourcing/proposals.xhtml}
 * @param title what a link to it says
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PluginPage(Kind kind, String view, MessageKey title) {

    private static final Pattern FORM = Pattern.compile("/ladder/[a-z][a-z0-9]{2,29}/[a-z0-9/-]+\\.xhtml");

    /** Where the portal links to a page. */
    public enum Kind {
        /** The page with which the rung begins: linked from the ladder and the menu; there is exactly one. */
        ENTRY,
        /** A page of one activity, opened as {@code <path>/<activity's number>}; linked wherever the activity is shown. At most one. */
        ACTIVITY,
        /** A page for those who run the plugin, linked from its page in the engine room; it asks by itself who may see it. */
        ADMIN,
        /** A page that other pages of the plugin link to. */
        OTHER
    }

    /** @throws IllegalArgumentException if the view has another form */
    public PluginPage {
        requireNonNull(kind);
        requireNonNull(title);
        if (!FORM.matcher(view).matches()) {
            throw new IllegalArgumentException("A plugin's views are /ladder/<id>/<name>.xhtml, not '" + view + "'.");
        }
    }

    /** Returns the address of the page within the portal, without what follows it, as in {@code /ladder/crowdsourcing/proposals}. */
    public String path() {
        return view.substring(0, view.length() - ".xhtml".length());
    }
}
