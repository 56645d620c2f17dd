// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadSignature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a JAR's signature, as {@code jarsigner} makes it. One that is there must hold in any case.
 *
 * @param required whether there must be one
 * @param certificate whose it must be, empty where anybody's will do
 */
public record SignatureDemand(boolean required, Optional<X509Certificate> certificate) {

    /** A signature need not be there. */
    public static final SignatureDemand NONE = new SignatureDemand(false, Optional.empty());

    /** There must be a signature, whoever made it. */
    public static final SignatureDemand ANY = new SignatureDemand(true, Optional.empty());

    /** Returns the demand that the holder of the certificate has signed every file. */
    public static SignatureDemand by(X509Certificate certificate) {
        return new SignatureDemand(true, Optional.of(certificate));
    }

    List<PluginProblem> verify(Path jar) {
        String name = String.valueOf(jar.getFileName());
        return fault(jar).<PluginProblem>map(reason -> new BadSignature(name, reason)).stream()
                .toList();
    }

    private Optional<String> fault(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            Set<String> unsigned = new HashSet<>();
            Set<String> signed = new HashSet<>();
            Set<String> byOthers = new HashSet<>();
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && !isOfTheSignature(entry.getName())) {
                    readToTheEnd(file, entry);
                    CodeSigner[] signers = entry.getCodeSigners();
                    (signers == null ? unsigned : signed).add(entry.getName());
                    if (signers != null && certificate.isPresent() && !isBy(signers, certificate.get())) {
                        byOthers.add(entry.getName());
                    }
                }
            }
            if (signed.isEmpty()) {
                return required ? Optional.of("it is not signed") : Optional.empty();
            }
            if (!unsigned.isEmpty()) {
                return Optional.of("not signed are " + names(unsigned));
            }
            return byOthers.isEmpty() ? Optional.empty() : Optional.of("it is signed with another certificate");
        } catch (SecurityException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBy(CodeSigner[] signers, X509Certificate wanted) {
        return Stream.of(signers)
                .anyMatch(signer ->
                        signer.getSignerCertPath().getCertificates().get(0).equals(wanted));
    }

    /** The signer of an entry is known only then, and a changed one is noticed. */
    private static void readToTheEnd(JarFile file, JarEntry entry) throws IOException {
        try (InputStream stream = file.getInputStream(entry)) {
            stream.readAllBytes();
        }
    }

    private static boolean isOfTheSignature(String name) {
        return name.equals("META-INF/MANIFEST.MF") || name.matches("(?i)META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static String names(Set<String> names) {
        return names.stream().sorted().limit(3).collect(Collectors.joining(", ", "", names.size() > 3 ? " …" : ""));
    }
}
