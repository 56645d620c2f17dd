// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's Chromium, started once for all pages of a run.
 *
 * <p>It is the one that the system property {@code stigen.chromium} names, or else Debian's: the one without a window, if it is installed, since it
 * takes half the work.
 */
public final class Chromium implements AutoCloseable {

    private static final Path LIGHT = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path WHOLE = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts the browser. */
    public Chromium() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS));
    }

    private static Path program() {
        String named = System.getProperty("stigen.chromium");
        return named != null ? Path.of(named) : Files.isExecutable(LIGHT) ? LIGHT : WHOLE;
    }

    /** Returns the browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
