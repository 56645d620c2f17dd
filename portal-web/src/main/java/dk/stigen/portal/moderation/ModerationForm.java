// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.moderation.Moderated.Seen;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the forms about one contribution or comment have in common: its address ends that of the form. */
public abstract class ModerationForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Moderated moderated;

    @Inject
    PathContribution addressed;

    private boolean known;
    private @Nullable ContributionRef standsOn;
    private String title = "";
    private String text = "";
    private String path = "/";

    /** Returns what the address names, empty where it names nothing. */
    Optional<ContributionRef> about() {
        return addressed.ref();
    }

    void show(Seen seen) {
        known = true;
        standsOn = seen.matter().page();
        title = seen.title();
        text = seen.text();
        path = seen.path();
    }

    static void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    static void leadTo(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    /** Whether the reader may see what the address names. */
    public boolean isKnown() {
        return known;
    }

    /** The contribution on whose page it stands, for the trail of its case. */
    public @Nullable ContributionRef getStandsOn() {
        return standsOn;
    }

    /** The contribution's title, or that of what is commented on. */
    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** Where it is shown. */
    public String getPath() {
        return path;
    }

    /** What ends the addresses of the forms about it. */
    public String getAddress() {
        return about().map(ContributionRef::toString).orElse("");
    }

    public boolean isComment() {
        return about().filter(Matter::isComment).isPresent();
    }
}
