// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import java.util.ArrayList;
import java.util.List;

/** What is measured, in the order of {@link dk.stigen.launcher.BenchTool#SCENARIOS}. */
final class Scenarios {

    private static final String SEARCH = "/arena/contributions?words=";

    /** In twelve texts of a seeded portal. */
    private static final String RARE = "hejrekolonien";

    /** In every text of a seeded portal. */
    private static final String COMMON = "Fjordby";

    private static final int STORM = 16;

    private Scenarios() {}

    static List<Scenario> of(Town town, Supports supports, Comments comments) {
        List<Scenario> all = new ArrayList<>();
        // the yardstick: what the machine needs for a file that is only handed out
        all.add(Scenario.page("file", Who.ANONYMOUS, "/resources/stigen/stigen.css"));
        everybody(all, "front", "/");
        everybody(all, "initiatives", "/arena/initiatives");
        all.add(Scenario.page("statistics", Who.ANONYMOUS, "/arena/statistics"));
        all.add(Scenario.page("answers", Who.ANONYMOUS, "/arena/answers"));
        everybody(all, "initiative", "/arena/initiative/" + town.initiative());
        everybody(all, "proposals", "/ladder/crowdsourcing/proposals");
        everybody(all, "proposal", "/ladder/crowdsourcing/proposal/" + town.proposal());
        town.discussed()
                .ifPresent(proposal -> everybody(all, "discussed", "/ladder/crowdsourcing/proposal/" + proposal));
        town.crowded().ifPresent(proposal -> everybody(all, "crowded", "/ladder/crowdsourcing/proposal/" + proposal));
        all.add(Scenario.page("search-rare", Who.ANONYMOUS, SEARCH + RARE));
        all.add(Scenario.page("search-common", Who.ANONYMOUS, SEARCH + COMMON));
        all.add(Scenario.storm("search-storm", SEARCH + COMMON, STORM));
        all.add(Scenario.page("me", Who.CITIZEN, "/me"));
        if (!town.supportable().isEmpty()) {
            all.add(new Scenario("support", Who.CITIZEN, 1, Scenario.SEE_OTHER, supports));
            all.add(new Scenario("comment", Who.CITIZEN, 1, Scenario.CREATED, comments));
        }
        all.add(Scenario.page("cockpit", Who.OFFICIAL, "/office/cockpit"));
        all.add(Scenario.page("moderation", Who.OFFICIAL, "/office/moderation"));
        all.add(Scenario.page("activities", Who.OFFICIAL, "/office/activities"));
        return all;
    }

    private static void everybody(List<Scenario> all, String name, String path) {
        all.add(Scenario.page(name, Who.ANONYMOUS, path));
        all.add(Scenario.page(name, Who.CITIZEN, path));
    }
}
