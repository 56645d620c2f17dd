// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class AuditLogPageIT {

    @ParameterizedTest
    @EnumSource
    void showsWhoDecidedAboutAStep(Language language, Visitor visitor) {
        visitor.speaking(language).loggedInAs(Login.ADMIN);
        visitor.open(PluginPanelPage.class, "/crowdsourcing")
                .choose("ENABLED", "0")
                .save();

        AuditLogPage log = visitor.open(AuditLogPage.class).choose("portal.audit.step.switched");

        assertThat(log.heading()).isEqualTo(language.text("audit", "audit.title"));
        assertThat(log.latest())
                .contains(language.text("audit", "portal.audit.step.switched"))
                .anySatisfy(cell -> assertThat(cell).contains("Anja Dahl"))
                .anySatisfy(cell -> assertThat(cell).endsWith(" crowdsourcing"));
        assertThat(log.overflow()).isZero();
    }
}
