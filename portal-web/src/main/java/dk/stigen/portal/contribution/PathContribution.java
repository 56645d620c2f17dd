// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The contribution that the first three parts of a page's path name: {@code /office/note/crowdsourcing/proposal/17}. */
@Dependent
public class PathContribution implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String plugin;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String type;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String number;

    /** Returns it, empty where the path names none. */
    public Optional<ContributionRef> ref() {
        return ContributionAddress.contribution(plugin, type, number);
    }

    /** Whether the path goes on after the page, be it to something that is none. */
    public boolean isGiven() {
        return plugin != null;
    }
}
