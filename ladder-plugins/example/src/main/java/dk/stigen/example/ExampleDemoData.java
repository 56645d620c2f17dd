// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.example.notice.Notice;
import dk.stigen.example.notice.NoticeRepository;
import dk.stigen.spi.seed.DemoDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** A board as a Danish street might have it, where the portal is tried out. */
@ApplicationScoped
public class ExampleDemoData implements DemoDataContribution {

    @Inject
    Activities activities;

    @Inject
    NoticeRepository notices;

    @Inject
    Participants participants;

    @Inject
    PortalClock clock;

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }

    @Override
    public void seed() {
        ActivityId board = activities.enact(ExamplePlugin.ID, "Gode naboer", "Nabotavlen i Nørrevænget");
        putUp(
                board,
                "Inger Holm",
                50,
                "Jeg kører til genbrugspladsen på lørdag og har plads til mere. Bank på i nr. 12.");
        putUp(
                board,
                "Samir Haddad",
                26,
                "Hvem vil låne mig en stige en formiddag? Jeg giver en kop kaffe. Nr. 31, Samir.");
        putUp(
                board,
                "Kirsten Dam",
                3,
                "Jeg læser gerne lektier med børn i 4. til 6. klasse om torsdagen. Skriv til kirsten@nabolaget.dk.");
    }

    private void putUp(ActivityId board, String name, int hoursAgo, String text) {
        notices.add(new Notice(
                board,
                participants.enrol("example-" + name, name),
                new PlainText(text),
                clock.now().minus(Duration.ofHours(hoursAgo))));
    }
}
