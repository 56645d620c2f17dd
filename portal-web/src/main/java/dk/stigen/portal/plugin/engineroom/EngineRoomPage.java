// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.start.UnusableJar;
import dk.stigen.spi.plugin.PluginProblem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** All plugins at a glance. */
@Named("engineRoom")
@RequestScoped
public class EngineRoomPage {

    @Inject
    EngineRoom engineRoom;

    @Inject
    PluginRegistry plugins;

    @Inject
    HttpServletRequest request;

    private List<PluginReport> reports = List.of();

    @PostConstruct
    void look() {
        reports = engineRoom.reports();
    }

    public List<PluginReport> getReports() {
        return reports;
    }

    public List<UnusableJar> getUnusable() {
        return plugins.unusableJars();
    }

    /** Returns what is wrong, in the reader's language. */
    public String message(PluginProblem problem) {
        return problem.message(Language.of(request).locale());
    }

    /** Returns what to do about it, in the reader's language. */
    public String remedy(PluginProblem problem) {
        return problem.remedy(Language.of(request).locale());
    }

    /** Returns the time in milliseconds, as in 1,2 ms. */
    public String millis(long micros) {
        return Measures.millis(micros, Language.of(request).locale());
    }

    /** Returns the size in the unit that suits it, as in 1,2 MB. */
    public String size(long bytes) {
        return Measures.size(bytes, Language.of(request).locale());
    }
}
