// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.panels.survey.SurveyReading.Detail;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.export.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of surveys that have ended, choice by choice, with what is about few people kept back; never what one person has answered. */
@ApplicationScoped
public class SurveyOpenData implements OpenDataContribution {

    private static final int PAGE = 100;

    private static final Dataset RESULTS = new Dataset(
            "results",
            MessageKey.of("panels.dataset.results"),
            List.of("survey", "activity", "title", "question", "label", "answered", "choice", "people", "meanPlace"));

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyReading reading;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(RESULTS);
    }

    @Override
    @Transactional
    public void write(Dataset dataset, RowWriter out) {
        // an official who asks sees more than everybody may
        Map<ActivityId, Activity> open = reading.activities().stream()
                .filter(activity -> activity.access() != Access.HIDDEN)
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        long after = 0;
        List<Survey> page;
        do {
            page = surveys.published(open.keySet(), after, PAGE);
            for (Survey survey : page) {
                Optional.ofNullable(open.get(survey.getActivity()))
                        .map(activity -> reading.detail(activity, survey))
                        .filter(detail -> detail.state() == Survey.State.CLOSED)
                        .ifPresent(detail -> write(detail, out));
                after = survey.getId();
            }
        } while (page.size() == PAGE);
    }

    private void write(Detail detail, RowWriter out) {
        reading.results(detail)
                .ifPresent(results -> results.questions()
                        .forEach(result -> result.rows()
                                .forEach(row -> out.row(Arrays.asList(
                                        detail.survey().getId(),
                                        detail.survey().getActivity().value(),
                                        detail.survey().getTitle(),
                                        result.question().getId(),
                                        result.label(),
                                        result.answered().orElse(null),
                                        row.label(),
                                        row.people().orElse(null),
                                        row.place().map(Number::doubleValue).orElse(null))))));
    }
}
