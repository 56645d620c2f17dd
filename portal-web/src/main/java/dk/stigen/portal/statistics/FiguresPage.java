// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.persistence.statistics.Check;
import dk.stigen.persistence.statistics.CheckRepository;
import dk.stigen.persistence.statistics.Drift;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /admin/figures}: whether the counters of the statistics say what there is. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {

    private static final int CHECKS = 14;
    private static final int DRIFTS = 50;

    @Inject
    CheckRepository checks;

    private List<Check> latest = List.of();
    private List<Drift> drifts = List.of();

    @PostConstruct
    void look() {
        latest = checks.latest(CHECKS);
        drifts = checks.drifts(DRIFTS);
    }

    public List<Check> getChecks() {
        return latest;
    }

    public List<Drift> getDrifts() {
        return drifts;
    }
}
