// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.PluginSite.Said;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type of every plugin by every surface in every role: nobody sees what is not for him, and everybody what is.
 *
 * <p>What must be seen is told by {@link Who}, which knows the rule as a table and nothing of the portal's code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakIT {

    private static final int PATIENCE_SECONDS = 90;

    private Path folder;
    private PluginSite site;
    private LeakTown town;
    private int version;

    @BeforeAll
    void settle(@TempDir Path folder) throws SQLException {
        this.folder = folder;
        site = new PluginSite();
        lay("install", "");
        town = new LeakTown(site);
        town.settle();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private void lay(String command, String leaks) {
        Said said = site.plugin(
                command,
                Secrets.version("1." + version++, leaks)
                        .in(folder, "ladder-secrets.jar")
                        .toString());
        assertThat(said.status()).as(said.text()).isZero();
    }

    @Test
    void nobodySeesWhatIsNotForHimAndEverybodyWhatIs() throws Exception {
        assertThat(town.made().stream().map(one -> one.plugin() + "/" + one.type()))
                .containsAll(town.typesInTheIndex());

        LeakSearch search = lookAsAll(town.made(), false);

        assertThat(search.findings()).isEmpty();
        assertThat(search.combinations()).isGreaterThan(7000);
    }

    @Test
    void aHiddenStepHidesAllOfItFromAllButThoseWhoPrepareIt() throws Exception {
        town.hideStep(true);
        try {
            assertThat(lookAsAll(notes(), true).findings()).isEmpty();
        } finally {
            town.hideStep(false);
        }
    }

    @Test
    void namesExactlyTheLeakOfAPluginThatForgetsToAsk() throws SQLException {
        lay("upgrade", "list waiting standings answers");
        try {
            List<Who> people = town.people();
            LeakSearch search = new LeakSearch(notes(), false);
            people.forEach(search::lookAs);

            Set<String> leaks = new TreeSet<>();
            for (Who who : people) {
                notes().stream()
                        .filter(one -> !who.maySee(one, false))
                        .forEach(one ->
                                leaksOf(one, who).forEach(surface -> leaks.add(LeakSearch.leak(one, surface, who))));
            }
            assertThat(leaks).isNotEmpty();
            assertThat(search.findings()).isEqualTo(leaks);
        } finally {
            lay("upgrade", "");
        }
    }

    @Test
    void whatIsLostOfTheIndexComesBackByItself() throws Exception {
        long before = town.indexed("secrets");
        town.execute("DELETE FROM contribution WHERE plugin_id = 'secrets'");
        town.execute("DELETE FROM contribution_index WHERE plugin_id = 'secrets'");

        for (int second = 0; second < PATIENCE_SECONDS && town.indexed("secrets") < before; second++) {
            Thread.sleep(1000);
        }

        LeakSearch search = new LeakSearch(town.made(), false);
        town.people().subList(0, 1).forEach(search::lookAs);
        assertThat(search.findings()).isEmpty();
        assertThat(town.indexed("secrets")).isEqualTo(before).isPositive();
    }

    /** What the plugin has made that can be told to leak. */
    private List<Made> notes() {
        return town.made().stream()
                .filter(one -> one.plugin().equals("secrets"))
                .toList();
    }

    /** Where somebody sees a note that is not for him if the plugin asks nowhere. */
    private static Set<String> leaksOf(Made note, Who who) {
        Set<String> surfaces = new TreeSet<>(Set.of("list"));
        if (who.person() != 0) {
            surfaces.addAll(Set.of("waiting", "standings", "my side"));
        }
        if (who.opens(LeakSearch.COCKPIT)) {
            surfaces.add("cockpit");
        }
        if (who.opens(LeakSearch.DESK)) {
            surfaces.add("desk");
        }
        return surfaces;
    }

    private LeakSearch lookAsAll(List<Made> made, boolean stepHidden) throws Exception {
        LeakSearch search = new LeakSearch(made, stepHidden);
        List<Who> people = new ArrayList<>(town.people());
        people.forEach(search::lookAs);
        try {
            Who member = town.joinGroup();
            search.lookAs(member);
            people.removeIf(who -> who.person() == member.person());
            people.add(member);
            search.askWhoMayBeTold(people, asker(people));
            Set<String> told = town.tellOfAll();
            search.judgeWhatWasTold(people, told, town.mails());
        } finally {
            town.leaveGroup();
        }
        System.out.printf(
                "Leak test: %d combinations of contribution, surface and role%s: %s%n",
                search.combinations(),
                stepHidden ? ", the step hidden" : "",
                search.tried().entrySet().stream().map(Object::toString).collect(Collectors.joining(", ")));
        return search;
    }

    private static Client asker(List<Who> people) {
        return people.stream()
                .filter(who -> who.name().equals("administrator"))
                .findFirst()
                .orElseThrow()
                .client();
    }
}
