// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.persistence.privacy.erasure.ErasureRepository;
import dk.stigen.persistence.privacy.export.DataExport;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PortalShares;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code /me/data}: the files with what is kept about the reader, and whether he is about to be erased. */
@Named
@RequestScoped
public class MyDataPage {

    @Inject
    Participants participants;

    @Inject
    AskForExport exports;

    @Inject
    ErasureRepository erasures;

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalShares ours;

    @Inject
    HttpServletRequest request;

    /**
     * A file as the page shows it.
     *
     * @param state how far it is, in words
     * @param path where it is fetched, empty while there is nothing to fetch
     */
    public record Row(Instant askedAt, String state, String path) {}

    public List<Row> getRows() {
        return exports.of(me()).stream().map(this::row).toList();
    }

    private Row row(DataExport export) {
        return new Row(export.askedAt(), state(export), export.isReady() ? "/me/export/" + export.id() : "");
    }

    private String state(DataExport export) {
        if (!export.isReady()) {
            return text("data.state." + export.state().name().toLowerCase(Locale.ROOT));
        }
        String until = Moments.dayAndTime(export.expiresAt().orElseThrow(), locale());
        if (export.missing().isEmpty()) {
            return text("data.state.ready", until);
        }
        ExportLabels labels = new PluginLabels(plugins, ours, locale());
        String missing = export.missing().stream().map(labels::step).collect(Collectors.joining(", "));
        return text(export.again() ? "data.state.again" : "data.state.missing", until, missing);
    }

    /** Returns why there is no new file now, empty where there can be one. */
    public String getRefusal() {
        return exports.refusal(me())
                .map(refusal -> text("data.refusal." + refusal.key(), AskForExport.A_DAY))
                .orElse("");
    }

    /** Returns whether the reader has asked to be erased and it waits. */
    public boolean isErasurePending() {
        return erasures.of(me()).filter(erasure -> !erasure.isComplete()).isPresent();
    }

    /** Returns whether it waits because the data must stay for now. */
    public boolean isHeld() {
        return erasures.of(me()).filter(Erasure::held).isPresent();
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow();
    }

    private String text(String key, Object... values) {
        return Texts.PRIVACY.in(locale(), key, values);
    }

    private Locale locale() {
        return Language.of(request).locale();
    }
}
