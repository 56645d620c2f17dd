// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class EngineRoomPageIT {

    @ParameterizedTest
    @EnumSource
    void tellsAdministratorsHowEachStepIsDoing(Language language, Visitor visitor) {
        visitor.open(FrontPage.class);

        EngineRoomPage room = visitor.speaking(language).loggedInAs(Login.ADMIN).open(EngineRoomPage.class);

        assertThat(room.heading()).isEqualTo(language.text("plugins", "plugins.title"));
        assertThat(room.row("crowdsourcing"))
                .contains(
                        language.text("plugins", "plugins.state.active"),
                        language.text("plugins", "plugins.access.enabled"));
        PluginPanelPage panel = room.open("Crowdsourcing");
        assertThat(panel.text())
                .contains("proposals", "highlights", language.text("plugins", "plugins.migration.done"));
        assertThat(panel.overflow()).isZero();
    }

    @Test
    void isForbiddenToOfficials(Visitor visitor) {
        var response = visitor.loggedInAs(Login.OFFICIAL).go("/admin/plugins");

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
    }

    @Test
    void decidesThatAStepCanOnlyBeReadAndOpensItAgain(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);

        EngineRoomPage room = admin.open(PluginPanelPage.class, "/crowdsourcing")
                .choose("READ_ONLY", "3")
                .save();
        try {
            assertThat(room.row("crowdsourcing")).contains("Kun til læsning");
            assertThat(visitors.another().open(ProposalListPage.class).text())
                    .contains("Dette trin kan lige nu kun læses");
            assertThat(visitors.another().open(FrontPage.class).text()).contains("Kun til læsning");
        } finally {
            admin.open(PluginPanelPage.class, "/crowdsourcing")
                    .choose("ENABLED", "0")
                    .save();
        }
        assertThat(visitors.another().open(FrontPage.class).text()).doesNotContain("Kun til læsning");
    }

    @Test
    void hidesAStepFromAllButThoseWhoWorkForTheMunicipality(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);

        admin.open(PluginPanelPage.class, "/crowdsourcing")
                .choose("HIDDEN", "0")
                .save();
        try {
            Visitor stranger = visitors.another();
            assertThat(stranger.go("/ladder/crowdsourcing/proposals").status()).isEqualTo(404);
            assertThat(stranger.page().content()).doesNotContain("skjult for borgerne");
            assertThat(visitors.another().open(FrontPage.class).openRungs()).doesNotContain("Crowdsourcing");
            assertThat(official.open(ProposalListPage.class).text()).contains("Dette trin er skjult for borgerne");
        } finally {
            admin.open(PluginPanelPage.class, "/crowdsourcing")
                    .choose("ENABLED", "0")
                    .save();
        }
        assertThat(visitors.another().go("/ladder/crowdsourcing/proposals").status())
                .isEqualTo(200);
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsThatTheFirstHasDecided(Visitors visitors) {
        Visitor first = visitors.another().loggedInAs(Login.ADMIN);
        Visitor second = visitors.another().loggedInAs(Login.ADMIN);
        PluginPanelPage seenByTheSecond = second.open(PluginPanelPage.class, "/crowdsourcing");
        first.open(PluginPanelPage.class, "/crowdsourcing")
                .choose("ENABLED", "1")
                .save();

        PluginPanelPage refused = seenByTheSecond.choose("ENABLED", "2").saveInVain();

        assertThat(refused.text()).contains("En anden har ændret valget");
    }

    @Test
    void saysWhatAPositionIs(Visitor visitor) {
        PluginPanelPage refused = visitor.loggedInAs(Login.ADMIN)
                .open(PluginPanelPage.class, "/crowdsourcing")
                .choose("ENABLED", "first")
                .saveInVain();

        assertThat(refused.text()).contains("Skriv et tal fra 0 til 99.");
    }

    @ParameterizedTest
    @EnumSource
    void decidesAboutFilesThatNoScannerWillEverLookAt(Language language, Visitors visitors, PortalDatabase database)
            throws SQLException {
        Visitor citizen = visitors.another().speaking(language).loggedInAs(Login.CITIZEN);
        SubmissionPage form = citizen.open(SubmissionPage.class);
        FilePayload[] files = {text(language + "-good.txt"), text(language + "-bad.txt")};
        citizen.page().locator("#files").setInputFiles(files);
        String path = form.write(Proposals.TITLE, Proposals.BODY).send().address();
        hold(database, language + "-%.txt");
        citizen.go(path);
        assertThat(citizen.on(ProposalPage.class).text())
                .contains(language.text("attachment", "attachment.held.unchecked"));
        Visitor visitor = visitors.another().speaking(language);
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text()).doesNotContain("-good.txt", "-bad.txt");

        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        EngineRoomPage room = admin.open(EngineRoomPage.class);
        assertThat(room.text())
                .contains(language + "-good.txt", Proposals.TITLE, language.text("attachment", "held.lead.undecided"));
        assertThat(room.text()).as("the demo data").contains("Svar fra naboerne.txt");
        assertThat(room.overflow()).isZero();
        decide(admin, language.text("attachment", "held.release", language + "-good.txt"));
        decide(admin, language.text("attachment", "held.discard", language + "-bad.txt"));

        assertThat(admin.on(EngineRoomPage.class).text()).doesNotContain(language + "-good.txt", language + "-bad.txt");
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text()).contains("-good.txt").doesNotContain("-bad.txt");
        assertThat(NotificationsPage.about(citizen, path, 1).innerText())
                .contains(language.text("notification", "notification.attachment.discarded"));
        admin.go("/admin/audit");
        assertThat(admin.on(TextPage.class).text())
                .contains(
                        language.text("audit", "portal.audit.attachment.released"),
                        language.text("audit", "portal.audit.attachment.discarded"));
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    /** As if they had come while there was a scanner, which did not answer. */
    private static void hold(PortalDatabase database, String names) throws SQLException {
        try (Connection connection = database.owner().connect();
                PreparedStatement hold =
                        connection.prepareStatement("update attachment set recheck_at = now() where name like ?")) {
            hold.setString(1, names);
            assertThat(hold.executeUpdate()).isEqualTo(2);
        }
    }

    private static void decide(Visitor admin, String label) {
        admin.follow(admin.page().locator("#held button").filter(new Locator.FilterOptions().setHasText(label)));
    }
}
