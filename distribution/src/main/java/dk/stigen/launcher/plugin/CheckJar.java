// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.PluginArguments.Switch;
import dk.stigen.plugincheck.CheckResult;
import dk.stigen.plugincheck.PluginCheck;
import dk.stigen.plugincheck.SignatureDemand;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;

/** Checks the JAR that was named, and says what is wrong with it. */
final class CheckJar {

    private final PluginArguments arguments;
    private final PrintStream out;
    private final Path jar;

    CheckJar(PluginArguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
        this.jar = Path.of(arguments.subject()).toAbsolutePath().normalize();
        if (!Files.isRegularFile(jar)) {
            throw Fault.misuse("There is no file " + jar + ".");
        }
    }

    Path jar() {
        return jar;
    }

    /** Checks it without a server beside it, and returns the exit code. */
    int alone() {
        CheckResult result = check().run();
        tell(result);
        return result.passes() ? 0 : Fault.FAILED;
    }

    /**
     * Checks it beside what is installed.
     *
     * @param replaces whether it takes the place of the plugin of its id
     * @throws Fault if it must not be installed
     */
    PluginDescriptor beside(Site site, boolean replaces) {
        PluginCheck check = check();
        String own = replaces
                ? check.run().descriptor().map(found -> found.id().value()).orElse("")
                : "";
        CheckResult result = check.beside(site.neighbours(own)).run();
        tell(result);
        boolean forced = arguments.has(Switch.FORCE) && result.passesByForce();
        if (!result.passes() && !forced) {
            throw new Fault("%s is not installed%s."
                    .formatted(jar.getFileName(), result.passesByForce() ? "; --force would do so all the same" : ""));
        }
        return result.descriptor().orElseThrow(() -> new Fault(jar.getFileName() + " is not installed."));
    }

    private void tell(CheckResult result) {
        result.descriptor()
                .ifPresent(found -> out.printf(
                        "%s: plugin %s %s, \"%s\", for the step %s%n",
                        jar.getFileName(),
                        found.id(),
                        found.version(),
                        found.name(),
                        found.step().key()));
        result.problems().forEach(this::tell);
        if (result.problems().isEmpty()) {
            out.println("Nothing is wrong with it.");
        }
    }

    void tell(PluginProblem problem) {
        out.printf(
                "  %s: %s.%n      %s%n",
                problem.severity() == Severity.WARNS ? "warning" : "problem",
                problem.message(Locale.ENGLISH),
                problem.remedy(Locale.ENGLISH));
    }

    private PluginCheck check() {
        PluginCheck check = PluginCheck.of(jar).demanding(demand());
        return arguments.path("--checksums").map(check::allowedBy).orElse(check);
    }

    private SignatureDemand demand() {
        return arguments
                .path("--certificate")
                .map(file -> SignatureDemand.by(certificate(file)))
                .orElse(arguments.has(Switch.REQUIRE_SIGNATURE) ? SignatureDemand.ANY : SignatureDemand.NONE);
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream);
        } catch (IOException | CertificateException e) {
            throw Fault.misuse("No certificate can be read from " + file + " (" + e.getMessage() + ").");
        }
    }
}
