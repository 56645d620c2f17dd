// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.plugincheck.TestPlugin;

/** The plugin that the tests install: one table, a setting of every kind, and a page that says its version. */
final class Meeting {

    static final String PACKAGE = "dk.stigen.meeting";
    static final String PAGE = "/ladder/meeting/hello";
    static final String SETTINGS = "/office/settings/meeting";

    private Meeting() {}

    /** Its page also puts an object of the plugin's own into the session. */
    static TestPlugin version(String version) {
        return TestPlugin.named("meeting")
                .file(
                        "META-INF/ladder-plugin.properties",
                        "id=meeting\nname=Meeting\nversion=%s\napiLevel=1\nstep=dialogue\n".formatted(version))
                .file("db/migration/meeting/V1__note.sql", "CREATE TABLE meeting_note (id bigint PRIMARY KEY);")
                .type(PACKAGE, """
                        @ApplicationScoped
                        public class MeetingPlugin implements LadderPlugin {
                            public dk.stigen.api.plugin.PluginId id() { return new dk.stigen.api.plugin.PluginId("meeting"); }
                        }
                        """)
                .type(PACKAGE, """
                        @ApplicationScoped
                        public class MeetingPrivacy implements dk.stigen.spi.privacy.PersonalDataContribution {
                            public dk.stigen.api.plugin.PluginId plugin() { return new dk.stigen.api.plugin.PluginId("meeting"); }
                            public java.util.List<dk.stigen.spi.privacy.PersonalData> inventory() { return java.util.List.of(); }
                            public void export(dk.stigen.api.participant.ParticipantId person, dk.stigen.spi.privacy.PersonalDataWriter out) {}
                            public dk.stigen.spi.privacy.ErasureReport erase(
                                    dk.stigen.api.participant.ParticipantId person, dk.stigen.spi.privacy.ErasureReason reason) {
                                return new dk.stigen.spi.privacy.ErasureReport(0, 0, java.util.List.of());
                            }
                        }
                        """)
                .type(PACKAGE, "public class Visit implements java.io.Serializable {}")
                .type(PACKAGE, """
                        @WebServlet("/ladder/meeting/hello")
                        public class Hello extends jakarta.servlet.http.HttpServlet {
                            protected void doGet(
                                    jakarta.servlet.http.HttpServletRequest request,
                                    jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
                                if (request.getSession(false) != null) {
                                    request.getSession().setAttribute("meeting", new Visit());
                                }
                                response.getWriter().print("%s");
                            }
                        }
                        """.formatted(version))
                .type(PACKAGE, """
                        @ApplicationScoped
                        public class MeetingSettings implements dk.stigen.spi.settings.SettingsContribution {
                            public dk.stigen.api.plugin.PluginId plugin() { return new dk.stigen.api.plugin.PluginId("meeting"); }
                            public java.util.List<dk.stigen.api.settings.Setting<?>> settings(dk.stigen.api.settings.Scope scope) {
                                return java.util.List.of(
                                        dk.stigen.api.settings.CountSetting.of("meeting.seats", 40).between(1, 200),
                                        dk.stigen.api.settings.FlagSetting.of("meeting.open", true),
                                        dk.stigen.api.settings.ChoiceSetting.of("meeting.form", "hall", "walk"),
                                        dk.stigen.api.settings.LineSetting.of("meeting.contact", "", 30),
                                        dk.stigen.api.settings.LocalizedTextSetting.of(
                                                "meeting.welcome", new dk.stigen.api.settings.Localized("Velkommen", "Welcome"), 60),
                                        dk.stigen.api.settings.RichTextSetting.of(
                                                "meeting.rules", dk.stigen.api.settings.Localized.EMPTY, 2000),
                                        dk.stigen.api.settings.SecretSetting.of("meeting.key"),
                                        dk.stigen.api.settings.DurationSetting.of("meeting.notice", java.time.Duration.ofDays(14))
                                                .between(java.time.Duration.ofDays(1), java.time.Duration.ofDays(60)),
                                        dk.stigen.api.settings.DateWindowSetting.of("meeting.season"),
                                        dk.stigen.api.settings.AudienceSetting.of(
                                                "meeting.who", dk.stigen.api.permission.Audience.LOGGED_IN));
                            }
                        }
                        """);
    }

    static TestPlugin withUnsatisfiedInjection(String version) {
        return version(version).type(PACKAGE, "@ApplicationScoped public class Broken { @Inject Runnable nobody; }");
    }
}
