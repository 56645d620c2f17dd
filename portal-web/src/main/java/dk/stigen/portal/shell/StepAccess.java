// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.activity.Access;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginPages;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whether the page that is being shown belongs to a step that the municipality keeps for reading or from sight. */
@Named
@RequestScoped
public class StepAccess {

    @Inject
    PluginRegistry plugins;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private Access access = Access.ENABLED;

    @PostConstruct
    void look() {
        access = plugins.handles().stream()
                .filter(plugin -> page.getPath().startsWith("/ladder/" + plugin.id() + "/"))
                .map(PluginHandle::access)
                .findFirst()
                .orElse(Access.ENABLED);
    }

    public boolean isReadOnly() {
        return access == Access.READ_ONLY;
    }

    /** Whether it is kept from sight and the reader sees it all the same: whoever does not is not told that it is there. */
    public boolean isHidden() {
        return access == Access.HIDDEN && PluginPages.seesHidden(request);
    }
}
