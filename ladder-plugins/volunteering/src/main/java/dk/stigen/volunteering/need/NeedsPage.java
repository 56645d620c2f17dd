// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.PlainText;
import dk.stigen.volunteering.need.NeedList.Filter;
import dk.stigen.volunteering.need.NeedReading.Named;
import dk.stigen.volunteering.need.NeedReading.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of needs, of all activities or of the one whose number is in the path. */
@jakarta.inject.Named("volunteeringNeeds")
@RequestScoped
public class NeedsPage {

    @Inject
    NeedReading reading;

    @Inject
    PublishPlaces places;

    @Inject
    Settings settings;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "day")
    @Nullable
    String dayParameter;

    @Inject
    @Param(name = "competence")
    @Nullable
    String competenceParameter;

    @Inject
    @Param(name = "words")
    @Nullable
    String wordsParameter;

    @Inject
    @Param(name = "after")
    @Nullable
    String afterParameter;

    private Optional<Activity> activity = Optional.empty();
    private Filter filter = Filter.NONE;
    private List<String> competences = List.of();
    private Page page = new Page(List.of(), OptionalLong.empty());

    /** Loads the page that the address asks for; an address that this site never made is answered by 400, an unknown activity by 404. */
    public void load() {
        activity = places.named(number);
        if (number != null && activity.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Optional<Long> after =
                afterParameter == null ? Optional.of(NeedList.START) : AddressNumber.parse(afterParameter);
        try {
            filter = new Filter(
                    typed(dayParameter).map(LocalDate::parse), typed(competenceParameter), typed(wordsParameter));
        } catch (DateTimeParseException e) {
            after = Optional.empty();
        }
        if (after.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        competences = reading.competences();
        page = reading.list(activity.map(Activity::id), filter, after.get(), NeedRepository.PAGE_SIZE);
    }

    private static Optional<String> typed(@Nullable String parameter) {
        return Optional.of(PlainText.typed(parameter).value()).filter(text -> !text.isEmpty());
    }

    public @Nullable Activity getActivity() {
        return activity.orElse(null);
    }

    /** Whether the reader may publish a need, here or anywhere. */
    public boolean isPublishable() {
        return places.decision(activity).isAllowed();
    }

    /** What the officials have written above the needs, where one activity is shown; HTML that the portal has cleaned. */
    public String getIntroduction() {
        return activity.map(Activity::id).map(this::introduction).orElse("");
    }

    private String introduction(ActivityId shown) {
        return settings.value(NeedSettings.INTRODUCTION, shown).in(Faces.getLocale());
    }

    public List<Named> getNeeds() {
        return page.needs();
    }

    /** When a shift is held, in the page's language. */
    public String when(Shift shift) {
        return ShiftTime.text(shift, Faces.getLocale());
    }

    public List<String> getCompetences() {
        return competences;
    }

    public String getDay() {
        return filter.day().map(LocalDate::toString).orElse("");
    }

    public String getCompetence() {
        return filter.competence().orElse("");
    }

    public String getWords() {
        return filter.words().orElse("");
    }

    /** Whether only some are asked for, so that an empty list does not mean that there is none. */
    public boolean isFiltered() {
        return !filter.equals(Filter.NONE);
    }

    /** The page's address without what follows the question mark. */
    public String getPath() {
        return activity.map(
                        shown -> "/ladder/volunteering/activity/" + shown.id().value())
                .orElse("/ladder/volunteering/needs");
    }

    /** The page's address with all that is asked for. */
    public String getQuery() {
        return getPath() + "?day=" + encoded(getDay()) + "&competence=" + encoded(getCompetence()) + "&words="
                + encoded(getWords());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isFirst() {
        return afterParameter == null;
    }

    /** Where the next page begins, or null on the last one. */
    public @Nullable String getNext() {
        return page.next().isPresent() ? Long.toString(page.next().getAsLong()) : null;
    }
}
