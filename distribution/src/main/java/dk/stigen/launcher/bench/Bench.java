// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures each scenario in turn and prints its line when it is done. */
final class Bench {

    private final RunInUse run;
    private final BenchArguments arguments;
    private final ReportTable table;
    private final PrintStream out;
    private final Map<Who, Browser> browsers = new EnumMap<>(Who.class);

    Bench(RunInUse run, BenchArguments arguments, ReportTable table, PrintStream out) {
        this.run = run;
        this.arguments = arguments;
        this.table = table;
        this.out = out;
    }

    Report run() throws SQLException, IOException {
        Town town;
        try (Connection connection = run.connect()) {
            town = Town.of(connection);
        }
        Supports supports = new Supports(town.supportable());
        List<Scenario> scenarios = Scenarios.of(town, supports, new Comments(run, town.supportable())).stream()
                .filter(scenario ->
                        arguments.only().map(scenario.name()::equals).orElse(true))
                .toList();
        if (scenarios.isEmpty()) {
            throw new Fault("The demo's citizen supports everything already; './stigen seed' makes more.");
        }
        long before = Processors.residentMib(run.portalProcess());
        Map<Scenario, Integer> statements = countStatements(scenarios, supports);
        warmUp(scenarios);
        out.println(table.head());
        List<Figures> all = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Figures figures = measure(scenario, statements.getOrDefault(scenario, 0));
            out.println(table.line(figures));
            out.flush();
            all.add(figures);
        }
        return new Report(
                Instant.now(),
                town.contributions(),
                arguments.seconds(),
                before,
                Processors.residentMib(run.portalProcess()),
                all);
    }

    /** In one go before anything is measured, since writing statements down costs time. */
    private Map<Scenario, Integer> countStatements(List<Scenario> scenarios, Supports supports)
            throws SQLException, IOException {
        Map<Scenario, Integer> statements = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Load load = new Load(scenario, browser(scenario.who()));
            load.once();
            if (scenario.act() == supports) {
                requireTaken(supports);
            }
            undo(scenario, load);
        }
        try (StatementLog log = new StatementLog(run)) {
            for (Scenario scenario : scenarios) {
                Load load = new Load(scenario, browser(scenario.who()));
                statements.put(scenario, log.median(load::once));
                undo(scenario, load);
            }
        }
        return statements;
    }

    /** The portal leads back to the proposal also when it refuses a support. */
    private void requireTaken(Supports supports) throws SQLException {
        try (Connection connection = run.connect()) {
            if (Town.supportable(connection).contains(supports.first())) {
                throw new Fault("The portal refuses the support of proposal " + supports.first()
                        + " by the demo's citizen; its page says why.");
            }
        }
    }

    /** In a round before the first is measured: what pages share is compiled by then for all of them alike. */
    private void warmUp(List<Scenario> scenarios) {
        if (arguments.warmUp() == 0) {
            return;
        }
        for (Scenario scenario : scenarios) {
            Load load = new Load(scenario, browser(scenario.who()));
            load.run(arguments.warmUp());
            undo(scenario, load);
        }
    }

    private Figures measure(Scenario scenario, int statements) {
        Load load = new Load(scenario, browser(scenario.who()));
        int bytes = load.once();
        Processors before = Processors.of(run);
        long[] took = load.run(arguments.seconds());
        Processors used = Processors.of(run).since(before);
        undo(scenario, load);
        return Figures.of(scenario, took, used, statements, bytes);
    }

    private void undo(Scenario scenario, Load load) {
        scenario.act().undo(browser(scenario.who()), load.turns());
    }

    private Browser browser(Who who) {
        return browsers.computeIfAbsent(who, visitor -> {
            Browser browser = new Browser(run.portal());
            visitor.login().ifPresent(browser::logIn);
            return browser;
        });
    }
}
