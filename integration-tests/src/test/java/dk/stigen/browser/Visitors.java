// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.PlaywrightException;
import dk.stigen.system.RunningPortal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Those who visit the portal in one test, each with a browser that knows nothing of the others. */
public final class Visitors {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Browser browser;
    private final RunningPortal portal;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(Browser browser, RunningPortal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** Returns somebody new at an ordinary screen. */
    public Visitor another() {
        return another(options -> options);
    }

    /** Returns somebody new who reads without JavaScript. */
    public Visitor withoutJavaScript() {
        return another(options -> options.setJavaScriptEnabled(false));
    }

    /** Returns somebody new with a telephone of the given width. */
    public Visitor onPhone(int width) {
        return another(options -> options.setViewportSize(width, 760).setHasTouch(true));
    }

    Visitor first() {
        return visitors.isEmpty() ? another() : visitors.get(0);
    }

    private Visitor another(UnaryOperator<NewContextOptions> choose) {
        NewContextOptions options = new NewContextOptions()
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1280, 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        Visitor visitor = new Visitor(
                browser.newContext(choose.apply(options)), portal, !Boolean.FALSE.equals(options.javaScriptEnabled));
        visitors.add(visitor);
        return visitor;
    }

    void keepWhatTheySaw(String test) {
        String name = test.replaceAll("[^\\p{L}\\p{N}.]+", "-");
        for (int i = 0; i < visitors.size(); i++) {
            try {
                visitors.get(i).keepWhatIsSeen(SCREENSHOTS, name.substring(0, Math.min(name.length(), 150)) + "-" + i);
            } catch (PlaywrightException e) {
                // a browser that does not answer must not hide why the test failed
                System.err.println("No screenshot of " + test + ": " + e.getMessage());
            }
        }
    }

    void leave() {
        visitors.forEach(Visitor::leave);
        visitors.clear();
    }
}
