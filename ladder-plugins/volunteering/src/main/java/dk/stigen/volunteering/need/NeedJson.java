// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.volunteering.need.NeedReading.Named;
import dk.stigen.volunteering.need.NeedReading.Page;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need as the REST API writes it, without the contact on its shifts; times are UTC. */
@Schema(name = "Need")
public final class NeedJson {

    public final long id;
    public final String title;

    @Schema(description = "For whom it is")
    public final String beneficiaries;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final String body;

    @Schema(description = "The number of the activity it was published in")
    public final long activity;

    @Schema(description = "The organiser's name as shown on the page; absent once the organiser has been erased")
    public final @Nullable String organiser;

    public final Instant publishedAt;

    @Schema(description = "The need's page, relative to the portal's address")
    public final String page;

    @Schema(description = "The earliest first")
    public final List<ShiftJson> shifts;

    NeedJson(Named named) {
        Need need = named.need();
        id = need.getId();
        title = need.getTitle();
        beneficiaries = need.getBeneficiaries();
        body = need.getBody();
        activity = need.getActivity().value();
        organiser = named.organiser().isEmpty() ? null : named.organiser();
        publishedAt = need.getPublishedAt();
        page = need.path();
        shifts = named.shifts().stream().map(ShiftJson::new).toList();
    }

    /** A shift as the REST API writes it. */
    @Schema(name = "Shift")
    public static final class ShiftJson {
        public final long id;
        public final String place;
        public final Instant startsAt;
        public final Instant endsAt;

        @Schema(description = "How many are needed for it to be held at all")
        public final int minimum;

        public final int maximum;

        @Schema(description = "How many places are taken")
        public final int taken;

        @Schema(description = "What volunteers should be able to do")
        public final List<String> competences;

        private ShiftJson(Shift shift) {
            id = shift.getId();
            place = shift.getPlace();
            startsAt = shift.getStartsAt();
            endsAt = shift.getEndsAt();
            minimum = shift.getMinimum();
            maximum = shift.getMaximum();
            taken = shift.getTaken();
            competences = shift.getCompetences();
        }
    }

    /** A page of needs. */
    @Schema(name = "NeedPage")
    public static final class Collection {
        public final List<NeedJson> needs;

        @Schema(description = "Give it as `after` for the following page; absent on the last")
        public final @Nullable String next;

        Collection(Page page) {
            needs = page.needs().stream().map(NeedJson::new).toList();
            next = page.next().isPresent() ? Long.toString(page.next().getAsLong()) : null;
        }
    }
}
