// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.IncompatibleApi;
import dk.stigen.spi.plugin.PluginProblem.UnreadableJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check of one JAR.
 *
 * <pre>{@code
 * CheckResult result = PluginCheck.of(jar).beside(installed).demanding(SignatureDemand.ANY).run();
 * result.problems().forEach(problem -> System.out.println(problem.message(Locale.ENGLISH)));
 * }</pre>
 */
public final class PluginCheck {

    private static final List<Check> CHECKS = List.of(
            new ClassPackages(),
            new BundledLibraries(),
            new BeanNames(),
            new PublicFiles(),
            new FacesNames(),
            new Texts(),
            new PersistenceUnits(),
            new WebAddresses(),
            new PortalHooks(),
            new ConfiguredHooks(),
            new MigrationFiles(),
            new Privacy(),
            new Linkage());

    private final Path jar;
    private final List<Neighbour> neighbours;
    private final SignatureDemand demand;
    private final Optional<Path> allowed;

    private PluginCheck(Path jar, List<Neighbour> neighbours, SignatureDemand demand, Optional<Path> allowed) {
        this.jar = jar;
        this.neighbours = neighbours;
        this.demand = demand;
        this.allowed = allowed;
    }

    /** Returns the check of a JAR by itself. */
    public static PluginCheck of(Path jar) {
        return new PluginCheck(jar, List.of(), SignatureDemand.NONE, Optional.empty());
    }

    /** Returns the same check beside what is installed: the portal and other plugins. */
    public PluginCheck beside(List<Neighbour> installed) {
        return new PluginCheck(jar, List.copyOf(installed), demand, allowed);
    }

    /** Returns the same check with a demand on the JAR's signature; one that is there is verified in any case. */
    public PluginCheck demanding(SignatureDemand signature) {
        return new PluginCheck(jar, neighbours, signature, allowed);
    }

    /** Returns the same check with a list of the JARs that are allowed, as {@code sha256sum} writes it. */
    public PluginCheck allowedBy(Path checksums) {
        return new PluginCheck(jar, neighbours, demand, Optional.of(checksums));
    }

    /** Reads the JAR and whatever stands beside it, and changes nothing. */
    public CheckResult run() {
        String file = String.valueOf(jar.getFileName());
        PluginJar content;
        try {
            content = PluginJar.read(jar);
        } catch (IOException | IllegalArgumentException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            return new CheckResult(Optional.empty(), List.of(new UnreadableJar(file, reason)));
        }
        List<PluginProblem> problems = new ArrayList<>(EntryNames.unsafe(content));
        problems.addAll(Checksum.of(jar));
        allowed.ifPresent(list -> problems.addAll(Checksum.in(list, jar)));
        problems.addAll(demand.verify(jar));
        Descriptor descriptor = Descriptor.of(content);
        descriptor.problem().ifPresent(problems::add);
        descriptor.value().ifPresent(found -> problems.addAll(problems(content, found)));
        return new CheckResult(descriptor.value(), problems.stream().distinct().toList());
    }

    private List<PluginProblem> problems(PluginJar content, PluginDescriptor descriptor) {
        Names names = new Names(descriptor.id().value());
        Stream<PluginProblem> level = descriptor.apiLevel() == PluginDescriptor.CURRENT_API_LEVEL
                ? Stream.empty()
                : Stream.of(new IncompatibleApi(descriptor.apiLevel(), PluginDescriptor.CURRENT_API_LEVEL));
        return Stream.of(
                        level,
                        CHECKS.stream().flatMap(check -> check.problems(content, names)),
                        new Neighbours(neighbours).problems(content, names))
                .flatMap(found -> found)
                .toList();
    }
}
