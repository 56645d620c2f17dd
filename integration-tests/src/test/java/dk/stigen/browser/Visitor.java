// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser. */
public final class Visitor {

    /** Long, as other servers may be starting on the same processors meanwhile. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final RequestOptions NO_REDIRECT = RequestOptions.create().setMaxRedirects(0);

    private final BrowserContext context;
    private final RunningPortal portal;
    private final boolean javaScript;
    private Page page;

    Visitor(BrowserContext context, RunningPortal portal, boolean javaScript) {
        this.context = context;
        this.portal = portal;
        this.javaScript = javaScript;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
    }

    /** Chooses the language by the portal's own switch. */
    public Visitor speaking(Language language) {
        context.request().get(portal.at("/language/" + language.tag()).toString(), NO_REDIRECT);
        return this;
    }

    /** Logs in without looking at it, as most tests are not about that, and leaves the open page as it is. */
    public Visitor loggedInAs(Login login) {
        IdentityProvider.logIn(context.request(), portal, login);
        return this;
    }

    /** Logs in by the identity provider's page and comes back to the front page. */
    public Visitor logIn(Login login) {
        go("/login/");
        return new LoginPage(this).logInAs(login);
    }

    /** Opens the page at the address that its page object names. */
    public <P extends PortalPage> P open(Class<P> type) {
        return open(type, "");
    }

    /** Opens a page below the address that its page object names, such as {@code /42} or {@code ?order=newest}. */
    public <P extends PortalPage> P open(Class<P> type, String more) {
        go(type.getAnnotation(At.class).value() + more);
        return on(type);
    }

    /** Returns the page object for the page that is open already. */
    public <P extends PortalPage> P on(Class<P> type) {
        try {
            return type.getConstructor(Visitor.class).newInstance(this);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a public constructor that takes a Visitor.", e);
        }
    }

    /** Opens any address of the portal. */
    public @Nullable Response go(String path) {
        return page.navigate(portal.at(path).toString());
    }

    /** Clicks what leads to another page, and waits until that is there; its address may be the one of this page. */
    @SuppressWarnings("deprecation") // waiting for an address would not do where the address stays the same
    public Visitor follow(Locator way) {
        try {
            page.waitForNavigation(way::click);
        } catch (TimeoutError e) {
            throw new AssertionError("Stayed on " + page.url() + ", which says: " + page.innerText("main"), e);
        }
        return this;
    }

    /** Waits until the identity provider has led back to the portal, which takes several steps. */
    public Visitor backOnPortal() {
        page.waitForURL(address -> address.startsWith(portal.portal().toString()));
        return this;
    }

    /** Does something in a second tab, then comes back to the first. */
    public <T> T inAnotherTab(Function<Visitor, T> errand) {
        Page first = page;
        page = context.newPage();
        try {
            return errand.apply(this);
        } finally {
            page.close();
            page = first;
        }
    }

    /** What Playwright knows of the open tab. */
    public Page page() {
        return page;
    }

    /** Without it axe cannot run either. */
    boolean hasJavaScript() {
        return javaScript;
    }

    public BrowserContext context() {
        return context;
    }

    public RunningPortal portal() {
        return portal;
    }

    /** The open page's path with its query, without the portal's address. */
    public String path() {
        return page.url().replace(portal.portal().toString(), "");
    }

    void keepWhatIsSeen(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            page.screenshot(new ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        context.close();
    }
}
