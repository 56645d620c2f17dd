// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The running portal that the plugin is installed into.
 *
 * @param address the portal's address without a slash at the end
 * @param home Stigen's folder, in which the command {@code stigen} is
 * @param state the state folder of the run
 */
public record PortalUnderTest(URI address, Path home, Path state) {

    /**
     * Returns the portal that {@code -Dstigen.portal}, {@code -Dstigen.home} and {@code -Dstigen.state} name: by default one that
     * {@code ./stigen run} has started as it does by itself.
     *
     * @throws IllegalStateException if Stigen's folder is not named
     */
    public static PortalUnderTest given() {
        Path home = Optional.ofNullable(System.getProperty("stigen.home"))
                .or(() -> Optional.ofNullable(System.getenv("STIGEN_HOME")))
                .map(folder -> Path.of(folder).toAbsolutePath())
                .orElseThrow(() -> new IllegalStateException(
                        "Where is Stigen? Start it by ./stigen run, and say -Dstigen.home=<its folder>."));
        return new PortalUnderTest(
                URI.create(System.getProperty("stigen.portal", "http://localhost:8080")),
                home,
                Path.of(System.getProperty(
                                "stigen.state", home.resolve(".stigen").toString()))
                        .toAbsolutePath());
    }

    /** Returns the address of a path. */
    public String at(String path) {
        return address + path;
    }
}
