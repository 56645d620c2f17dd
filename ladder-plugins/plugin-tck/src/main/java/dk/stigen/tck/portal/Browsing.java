// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers of all visitors, each logged in once. */
final class Browsing implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** The language that visitors begin with. */
    static final String DANISH = "da";

    static final String ENGLISH = "en";

    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    private final PortalUnderTest portal;
    private final Chromium chromium = new Chromium();
    private final Map<Visitor, BrowserContext> visitors = new EnumMap<>(Visitor.class);

    Browsing(PortalUnderTest portal) {
        this.portal = portal;
    }

    /** What somebody finds at an address: its status, the plugin's links on it, and what a reader with a handicap stumbles over. */
    record Seen(int status, List<String> links, List<String> barriers) {}

    Seen visit(Visitor visitor, String path, String linksTo) {
        try (Page page = of(visitor).newPage()) {
            Response response = page.navigate(portal.at(path));
            int status = Optional.ofNullable(response).map(Response::status).orElse(0);
            List<String> links = page.locator("a[href^='" + linksTo + "']").all().stream()
                    .map(link -> link.getAttribute("href").replaceAll("[?#].*", ""))
                    .distinct()
                    .toList();
            List<String> barriers = axe(page).analyze().getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getHelp())
                    .toList();
            return new Seen(status, links, barriers);
        }
    }

    /** Each element that passes is not named and sent here too: that takes longer than the check itself. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options).withTags(WCAG);
    }

    /** Chooses the language in which a visitor reads from now on. */
    void speak(Visitor visitor, String language) {
        String page = get(visitor, "/language/" + language + "/about").body();
        if (!Pattern.compile("<html[^>]*\\blang=\"" + language + "\"")
                .matcher(page)
                .find()) {
            throw new AssertionError("The portal does not speak the language '%s' to %s.".formatted(language, visitor));
        }
    }

    /** What a program gets that asks with a visitor's cookies. */
    record Answer(int status, String body) {}

    Answer get(Visitor visitor, String path) {
        APIResponse response = of(visitor).request().get(portal.at(path));
        return new Answer(response.status(), response.text());
    }

    /** Sends nothing but the session's token, as any page shows it to whoever has logged in. */
    Answer post(Visitor visitor, String path) {
        Matcher token = TOKEN.matcher(get(visitor, "/about").body());
        RequestOptions options = RequestOptions.create().setHeader("Content-Type", "application/json");
        if (token.find()) {
            options.setHeader("X-Form-Token", token.group(1));
        }
        APIResponse response = of(visitor).request().post(portal.at(path), options.setData(""));
        return new Answer(response.status(), response.text());
    }

    private BrowserContext of(Visitor visitor) {
        return visitors.computeIfAbsent(visitor, this::logIn);
    }

    private BrowserContext logIn(Visitor visitor) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("da-DK"));
        if (visitor != Visitor.ANONYMOUS) {
            try (Page page = context.newPage()) {
                page.navigate(portal.at("/login/"));
                page.locator("#username").fill(visitor.user());
                page.locator("#password").fill(visitor.password());
                page.locator("#kc-login").click();
                page.waitForURL(address -> address.startsWith(portal.at("/")) && !address.contains("/login"));
            }
        }
        return context;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
