// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.example.notice.NoticeRepository;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.privacy.PersonalDataWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the board keeps about people. */
@ApplicationScoped
public class ExamplePrivacy implements PersonalDataContribution {

    private static final PersonalData NOTICES = new PersonalData(
            "notices",
            MessageKey.of("example.privacy.notices"),
            MessageKey.of("example.privacy.notices.purpose"),
            LegalBasis.PUBLIC_TASK,
            Optional.empty());

    @Inject
    NoticeRepository notices;

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }

    // #region privacy
    @Override
    public List<PersonalData> inventory() {
        return List.of(NOTICES);
    }

    @Override
    public void export(ParticipantId person, PersonalDataWriter out) {
        notices.eachBy(person, notice -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("body", notice.getBody());
            fields.put("putUpAt", notice.getPutUpAt());
            out.record(NOTICES.key(), fields);
        });
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return new ErasureReport(notices.removeAllBy(person), 0, List.of());
    }
    // #endregion
}
