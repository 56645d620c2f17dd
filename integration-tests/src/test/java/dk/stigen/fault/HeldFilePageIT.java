// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.http.FileSamples;
import dk.stigen.pages.TextPage;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see of a file while the virus scanner is away, and of one in which it finds something. */
@FaultTest
@PageTest
class HeldFilePageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String TITLE = "Bænke ved åen";
    private static final FilePayload VIRUS = new FilePayload("plan.txt", "text/plain", FakeScanner.VIRUS);

    private final FaultySystem faulty;

    HeldFilePageIT(FaultySystem faulty) {
        this.faulty = faulty;
    }

    @AfterEach
    void mend() {
        faulty.awaitScanner("UP");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsHeldIsKnownToItsSenderAndToThoseWhoModerateAlone(Language language, Visitors visitors) {
        Visitor neighbour = visitors.another().speaking(language).loggedInAs(Login.NEIGHBOUR);
        String name = language + ".png";
        String path;
        faulty.scanner().switchOff();
        try {
            faulty.awaitScanner("DEGRADED");
            Visitor citizen = visitors.onPhone(320).speaking(language).loggedInAs(Login.CITIZEN);
            path = sent(citizen, new FilePayload(name, "image/png", FileSamples.picture("png", 500, 300)));
            assertHeld(citizen, name, language);
            assertThat(citizen.on(TextPage.class).overflow()).isZero();

            neighbour.go(path);
            assertThat(neighbour.on(TextPage.class).text()).contains(TITLE).doesNotContain(name);
            assertThat(files(neighbour).count()).isZero();

            Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
            official.go(path);
            assertHeld(official, name, language);

            Visitor administrator = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
            administrator.go("/admin/plugins");
            administrator.on(TextPage.class);
            Locator held = administrator.page().locator("#held");
            assertThat(held.innerText()).contains(name, TITLE, language.text("attachment", "held.lead.waiting"));
            assertThat(held.locator("input[value=release]").count()).isZero();
        } finally {
            faulty.scanner().switchOn();
        }

        await(() -> {
            neighbour.go(path);
            return files(neighbour).locator("img").count() == 1;
        });
        assertThat(neighbour.on(TextPage.class).text()).contains(name);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatWasHeldGoesWithAWordToItsSenderWhereTheScannerFindsSomething(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language).loggedInAs(Login.CITIZEN);
        String path;
        faulty.scanner().switchOff();
        try {
            faulty.awaitScanner("DEGRADED");
            path = sent(citizen, VIRUS);
            assertHeld(citizen, "plan.txt", language);
        } finally {
            faulty.scanner().switchOn();
        }

        await(() -> {
            citizen.go(path);
            return !citizen.page().content().contains("plan.txt");
        });
        citizen.on(TextPage.class);
        // who is told what happened is decided a moment after it
        await(() -> {
            citizen.go("/me/notifications");
            return citizen.page()
                    .content()
                    .contains(language.text("notification", "notification.attachment.virus", FakeScanner.NAME));
        });
        citizen.on(TextPage.class);
    }

    @ParameterizedTest
    @EnumSource
    void oneInWhichTheScannerFindsSomethingAtOnceIsRefusedBesideTheField(Language language, Visitors visitors) {
        faulty.awaitScanner("UP");
        Visitor citizen = visitors.onPhone(320).speaking(language).loggedInAs(Login.CITIZEN);
        write(citizen, VIRUS);
        citizen.page().locator("#send").click();
        citizen.page().locator("#problems").waitFor();

        assertThat(citizen.page().locator("#files_error").innerText())
                .contains(language.text("attachment", "attachment.fault.VIRUS", "plan.txt"));
        assertThat(citizen.page().locator("#title").inputValue()).isEqualTo(TITLE);
        assertThat(citizen.on(TextPage.class).overflow()).isZero();
    }

    private static void write(Visitor author, FilePayload file) {
        author.go("/ladder/crowdsourcing/submit");
        author.page().locator("#title").fill(TITLE);
        author.page().locator("#body").fill("Der er langt at gå for den, der skal hvile sig.");
        author.page().locator("#files").setInputFiles(file);
    }

    /** Sends a proposal with the file, and returns its page, which is open then. */
    private static String sent(Visitor author, FilePayload file) {
        write(author, file);
        return author.follow(author.page().locator("#send")).path();
    }

    private static void assertHeld(Visitor reader, String name, Language language) {
        assertThat(reader.on(TextPage.class).text()).contains(name, language.text("attachment", "attachment.held"));
        assertThat(files(reader).locator("img, a[href*='/files/']").count()).isZero();
    }

    private static Locator files(Visitor reader) {
        return reader.page().locator("#attachments");
    }

    private static void await(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
