// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.settings.Scope;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.ViewContribution;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.portal.Answers.Card;
import dk.stigen.tck.portal.Answers.Person;
import dk.stigen.tck.portal.Browsing.Answer;
import dk.stigen.tck.portal.Browsing.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The life of a plugin in the portal, step by step; each step fails with a sentence. */
public final class Life implements AutoCloseable {

    private static final int PAGES_OF_PEOPLE = 3;
    private static final int PATIENCE_SECONDS = 30;
    private static final String ACTIVE = "ACTIVE";

    private final PluginUnderTest plugin;
    private final Path jar;
    private final List<String> rest;
    private final PluginCommand command;
    private final Browsing browsing;
    private final Set<String> addresses = new LinkedHashSet<>();
    private boolean wasThere;

    /**
     * Begins with the portal as it is.
     *
     * @param jar what the build has made
     * @param rest addresses below {@code /api/v1} that anybody may get
     */
    public Life(PluginUnderTest plugin, Path jar, List<String> rest, PortalUnderTest portal) {
        this.plugin = plugin;
        this.jar = jar;
        this.rest = List.copyOf(rest);
        this.command = new PluginCommand(portal);
        this.browsing = new Browsing(portal);
    }

    /** Installs the JAR, or puts it in the place of an older one. */
    public void install() {
        wasThere = state().isPresent();
        command.run(wasThere ? "upgrade" : "install", jar.toString());
        frontPageAnswers();
        if (!state().equals(Optional.of(ACTIVE))) {
            throw new AssertionError("The portal says that the plugin is %s after it was installed, instead of %s."
                    .formatted(state().orElse("not there"), ACTIVE));
        }
    }

    private Optional<String> state() {
        return told("state");
    }

    /** Returns what the portal says of the plugin, empty where it does not know it. */
    private Optional<String> told(String what) {
        Answer plugins = browsing.get(Visitor.ADMIN, "/api/v1/plugins");
        if (plugins.status() != 200) {
            throw new AssertionError("/api/v1/plugins answers %d to %s. Let the portal have the demo's people."
                    .formatted(plugins.status(), Visitor.ADMIN.user()));
        }
        return Answers.told(plugins.body(), plugin.id().value(), what);
    }

    /** Looks for the entry on the ladder, or in the menu where another plugin on the same rung comes before it. */
    public void hasAPlaceOnTheLadder() {
        LadderStep step = LadderStep.valueOf(told("step").orElse("").toUpperCase(Locale.ROOT));
        String frontPage = browsing.get(Visitor.ANONYMOUS, "/").body();
        String rung = Answers.rung(frontPage, step.number()).orElse("");
        boolean shared = rung.startsWith("/ladder/") && !rung.startsWith(folder());
        if (!rung.equals(entry()) && !(shared && Answers.linksTo(frontPage, entry()))) {
            throw new AssertionError(
                    "Rung %d on the front page leads to '%s' instead of %s. Let rung() answer, with the path of the entry."
                            .formatted(step.number(), rung, entry()));
        }
    }

    /** Opens the form of what officials can set for the whole municipality. */
    public void hasItsSettingsInAForm() {
        String address = "/office/settings/" + plugin.id();
        Answer form = browsing.get(Visitor.OFFICIAL, address);
        if (form.status() != 200) {
            throw new AssertionError("%s answers %d to an official instead of 200.".formatted(address, form.status()));
        }
        fail(plugin.contributions(SettingsContribution.class)
                .flatMap(settings -> settings.settings(Scope.PORTAL).stream())
                .filter(setting -> !Answers.hasField(form.body(), setting))
                .map(setting -> "%s has no field for %s.".formatted(address, setting.key()))
                .toList());
    }

    /** Opens every page as everybody, and as a citizen in English too; those with a number by the first link that leads there. */
    public void opensEveryPageToEachRole() {
        List<String> faults = new ArrayList<>();
        for (Visitor visitor : Visitor.values()) {
            addresses.addAll(wander(visitor, Browsing.DANISH, faults));
        }
        browsing.speak(Visitor.CITIZEN, Browsing.ENGLISH);
        wander(Visitor.CITIZEN, Browsing.ENGLISH, faults);
        browsing.speak(Visitor.CITIZEN, Browsing.DANISH);
        pages().stream()
                .map(PluginPage::path)
                .filter(path ->
                        addresses.stream().noneMatch(address -> page(address).equals(path)))
                .forEach(path -> unlinked(path, faults));
        fail(faults);
    }

    /** Follows the links from the entry on, to one address of each page, and returns where that led. */
    private Set<String> wander(Visitor visitor, String language, List<String> faults) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> ahead = new ArrayList<>(List.of(entry()));
        while (!ahead.isEmpty()) {
            String address = ahead.remove(0);
            if (seen.stream().noneMatch(known -> page(known).equals(page(address)))) {
                seen.add(address);
                ahead.addAll(visit(visitor, language, address, faults));
            }
        }
        return seen;
    }

    private List<String> visit(Visitor visitor, String language, String address, List<String> faults) {
        Seen seen = browsing.visit(visitor, address, folder());
        if (seen.status() != 200) {
            faults.add("%s answers %d to %s (%s). Let it answer 200, and say there what the reader may not do."
                    .formatted(address, seen.status(), visitor, language));
        }
        seen.barriers()
                .forEach(barrier -> faults.add("%s as %s (%s) keeps readers out: %s. Use the tags l:…, which do not."
                        .formatted(address, visitor, language, barrier)));
        return seen.links();
    }

    /** A page that no link leads to is asked without a number: it may say that there is nothing, and nothing worse. */
    private void unlinked(String path, List<String> faults) {
        int status = browsing.get(Visitor.ADMIN, path).status();
        if (status >= 500) {
            faults.add("%s answers %d. An address that lacks its number is answered by 404.".formatted(path, status));
        }
    }

    /** Finds what people made in the portal's index, and its page open to those who find it, and closed to others where it is its own. */
    public void isFoundByThoseWhoMaySeeIt() {
        Set<Card> cards = new LinkedHashSet<>();
        for (Visitor visitor : Visitor.values()) {
            cards.addAll(Answers.cards(browsing.get(visitor, "/api/v1/contributions?size=5&plugin=" + plugin.id())
                    .body()));
        }
        if (cards.isEmpty()) {
            throw new AssertionError(
                    "Nobody finds anything of the plugin at /api/v1/contributions. Put what the demo data makes into the index by Contributions.put.");
        }
        List<String> faults = new ArrayList<>();
        for (Visitor visitor : Visitor.values()) {
            cards.forEach(card -> compare(visitor, card, faults));
        }
        fail(faults);
    }

    private void compare(Visitor visitor, Card card, List<String> faults) {
        boolean found =
                browsing.get(visitor, "/api/v1/contributions/" + plugin.id() + "/" + card.type() + "/" + card.id())
                                .status()
                        == 200;
        int status = browsing.get(visitor, card.page()).status();
        if (found ? status != 200 : card.isAlone() && status != 404) {
            faults.add("%s answers %d to %s, who may%s see it. Ask Contributions.sees, and answer 404 where it says no."
                    .formatted(card.page(), status, visitor, found ? "" : " not"));
        }
    }

    /** Asks REST. */
    public void answersByRest() {
        List<String> faults = new ArrayList<>();
        for (String path : rest) {
            int status = browsing.get(Visitor.ANONYMOUS, "/api/v1/" + path).status();
            if (status != 200) {
                faults.add("/api/v1/%s answers %d instead of 200.".formatted(path, status));
            }
        }
        fail(faults);
    }

    /**
     * Takes the newest person of whom the plugin keeps something, erases it, and finds nothing any more. All plugins erase what they keep about the
     * person, and nothing brings it back.
     *
     * @return who it was, by name and number
     */
    public String erasesWhatItKeepsAboutAPerson() {
        String before = "";
        for (int page = 0; page < PAGES_OF_PEOPLE; page++) {
            List<Person> people = Answers.people(
                    browsing.get(Visitor.ADMIN, "/api/v1/participants" + before).body());
            for (Person person : people) {
                if (erases(person.id())) {
                    return "%s (participant %s)".formatted(person.name(), person.id());
                }
                before = "?before=" + person.id();
            }
        }
        throw new AssertionError(
                "The plugin keeps nothing about the newest people, so that erasing cannot be seen. Let the demo data have an author.");
    }

    /** Returns whether there was something to erase. */
    private boolean erases(String person) {
        String export = "/api/v1/participants/" + person + "/export";
        Answer before = browsing.get(Visitor.ADMIN, export);
        if (before.status() != 200 || !keepsSomething(before.body())) {
            return false;
        }
        Answer erasure = browsing.post(Visitor.ADMIN, "/api/v1/participants/" + person + "/erasure");
        Answer after = browsing.get(Visitor.ADMIN, export);
        if (erasure.status() != 200 || keepsSomething(after.body())) {
            throw new AssertionError(
                    "After an erasure (%d) the export of participant %s still has records of %s: %s. Erase all that export writes."
                            .formatted(erasure.status(), person, plugin.id(), after.body()));
        }
        return true;
    }

    private boolean keepsSomething(String export) {
        return Answers.holdsRecords(export, plugin.id().value());
    }

    /** Closes it: its pages and REST are not there, and the portal is. */
    public void closes() {
        command.run("disable", plugin.id().value());
        List<String> faults = new ArrayList<>();
        for (String address : everything()) {
            int status = browsing.get(Visitor.CITIZEN, address).status();
            if (status != 404) {
                faults.add("%s answers %d though the plugin is disabled, instead of 404.".formatted(address, status));
            }
        }
        frontPageAnswers();
        fail(faults);
        command.run("enable", plugin.id().value());
        awaitActive();
    }

    /** The portal sees within seconds that it was switched. */
    private void awaitActive() {
        for (int i = 0; i < PATIENCE_SECONDS && !isBack(); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        if (!isBack()) {
            throw new AssertionError(
                    "The portal says that the plugin is %s %d seconds after it was enabled again, or its pages are away."
                            .formatted(state().orElse("not there"), PATIENCE_SECONDS));
        }
    }

    private boolean isBack() {
        return state().equals(Optional.of(ACTIVE))
                && (!plugin.has(Behaviour.PAGES)
                        || browsing.get(Visitor.ANONYMOUS, entry()).status() == 200);
    }

    /** Removes it and installs it again: the portal answers meanwhile, and what was stored is there. */
    public void findsItsDataAfterBeingAway() {
        List<String> before = stored();
        command.run("remove", plugin.id().value());
        frontPageAnswers();
        if (state().isPresent()) {
            throw new AssertionError(
                    "The portal says that the plugin is %s though it is removed.".formatted(state().get()));
        }
        if (plugin.has(Behaviour.PAGES)
                && browsing.get(Visitor.ANONYMOUS, entry()).status() != 404) {
            throw new AssertionError("%s still answers though the plugin is removed.".formatted(entry()));
        }
        command.run("install", jar.toString());
        List<String> after = stored();
        if (!after.equals(before)) {
            throw new AssertionError(
                    "REST answers %s after the plugin was removed and installed again, and %s before. A migration must not empty what is there."
                            .formatted(after, before));
        }
    }

    /** Removes it again if it was not there before, so that whoever else uses the portal finds the same plugins. */
    public void leavesThePluginAsItWas() {
        if (!wasThere) {
            command.run("remove", plugin.id().value());
        }
        frontPageAnswers();
    }

    private List<String> stored() {
        return rest.stream()
                .map(path -> browsing.get(Visitor.ANONYMOUS, "/api/v1/" + path))
                .map(answer -> answer.status() + " " + answer.body())
                .toList();
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(addresses);
        rest.forEach(path -> all.add("/api/v1/" + path));
        return all;
    }

    private void frontPageAnswers() {
        int status = browsing.get(Visitor.ANONYMOUS, "/").status();
        if (status != 200) {
            throw new AssertionError("The portal's front page answers %d.".formatted(status));
        }
    }

    private List<PluginPage> pages() {
        return plugin.has(Behaviour.PAGES)
                ? plugin.contributions(ViewContribution.class)
                        .flatMap(contribution -> contribution.pages().stream())
                        .toList()
                : List.of();
    }

    private String entry() {
        return pages().stream()
                .filter(page -> page.kind() == Kind.ENTRY)
                .map(PluginPage::path)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The plugin names no page as ENTRY."));
    }

    private String folder() {
        return "/ladder/" + plugin.id() + "/";
    }

    private String page(String address) {
        String name =
                address.substring(Math.min(folder().length(), address.length())).replaceAll("/.*", "");
        return folder() + name;
    }

    private static void fail(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    @Override
    public void close() {
        browsing.close();
    }
}
