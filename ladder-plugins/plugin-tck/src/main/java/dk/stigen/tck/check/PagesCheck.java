// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.ViewContribution;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.plugin.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the plugin names are there, on a template of the portal's, and there are no others. */
public final class PagesCheck implements Check {

    private static final String FILES = "META-INF/resources";
    private static final Set<String> TEMPLATES = Set.of(
            "/WEB-INF/templates/step.xhtml",
            "/WEB-INF/templates/admin.xhtml",
            "/WEB-INF/templates/base.xhtml",
            "/WEB-INF/templates/plain.xhtml");

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return plugin.contributions(ViewContribution.class)
                .flatMap(contribution -> faults(contribution.pages(), plugin));
    }

    private static Stream<String> faults(List<PluginPage> pages, PluginUnderTest plugin) {
        String folder = "/ladder/" + plugin.id() + "/";
        Map<String, View> views = View.of(plugin).stream().collect(Collectors.toMap(View::path, Function.identity()));
        List<String> faults = new ArrayList<>(kinds(pages));
        for (String view : pages.stream().map(PluginPage::view).distinct().toList()) {
            if (!view.startsWith(folder)) {
                faults.add("The page %s is not in the plugin's folder. Move it to %s.".formatted(view, folder));
                continue;
            }
            Optional.ofNullable(views.get(FILES + view))
                    .map(found -> template(found, views))
                    .orElse(Optional.of("The page %s is declared, but not there. Write %s%s, or take it out of pages()."
                            .formatted(view, FILES, view)))
                    .ifPresent(faults::add);
        }
        Set<String> declared = pages.stream().map(page -> FILES + page.view()).collect(Collectors.toSet());
        views.keySet().stream()
                .filter(path -> path.startsWith(FILES + folder) && !declared.contains(path))
                .sorted()
                .map(path -> "The page %s is there, but not declared. Name it in pages(), or move it out of %s."
                        .formatted(path, folder))
                .forEach(faults::add);
        return faults.stream();
    }

    private static List<String> kinds(List<PluginPage> pages) {
        List<String> faults = new ArrayList<>();
        long entries = pages.stream().filter(page -> page.kind() == Kind.ENTRY).count();
        if (entries != 1) {
            faults.add(
                    "%d pages are of the kind ENTRY. Make one of them, and only one, the page with which the rung begins."
                            .formatted(entries));
        }
        if (pages.stream().filter(page -> page.kind() == Kind.ACTIVITY).count() > 1) {
            faults.add("More than one page is of the kind ACTIVITY. Leave one, and make the others OTHER.");
        }
        Set<String> seen = new HashSet<>();
        pages.stream()
                .map(PluginPage::view)
                .filter(view -> !seen.add(view))
                .map(view -> "The page %s is declared twice. Name it once.".formatted(view))
                .forEach(faults::add);
        return faults;
    }

    private static Optional<String> template(View view, Map<String, View> views) {
        if (view.fault().isPresent()) {
            return Optional.of("%s is not well-formed: %s"
                    .formatted(view.path(), view.fault().get()));
        }
        return isOnATemplateOfThePortal(view, views, new HashSet<>())
                ? Optional.empty()
                : Optional.of(
                        "%s does not stand on a template of the portal's. Let it begin with <ui:composition template=\"%s\">."
                                .formatted(view.path(), "/WEB-INF/templates/step.xhtml"));
    }

    /** One page may stand on another of the plugin's, which then stands on the portal's. */
    private static boolean isOnATemplateOfThePortal(View view, Map<String, View> views, Set<String> followed) {
        Optional<String> template = view.tags().stream().findFirst().flatMap(tag -> tag.value("template"));
        return template.filter(TEMPLATES::contains).isPresent()
                || template.map(path -> views.get(FILES + path))
                        .filter(next -> followed.add(next.path()))
                        .filter(next -> isOnATemplateOfThePortal(next, views, followed))
                        .isPresent();
    }
}
