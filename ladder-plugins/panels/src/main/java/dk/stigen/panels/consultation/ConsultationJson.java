// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.panels.consultation.ConsultationReading.Detail;
import dk.stigen.panels.consultation.ConsultationReading.Listed;
import dk.stigen.panels.consultation.ConsultationReading.Page;
import dk.stigen.panels.consultation.ConsultationReading.Part;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation as the REST API writes it. */
@Schema(name = "Consultation")
public final class ConsultationJson {

    public final long id;
    public final String title;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final String introduction;

    @Schema(description = "The number of the activity it belongs to")
    public final long activity;

    public final Consultation.State state;

    @Schema(description = "The last day on which it is commented on")
    public final LocalDate lastDay;

    @Schema(description = "Its page, relative to the portal's address")
    public final String page;

    @Schema(description = "Absent in lists")
    public final @Nullable List<Numbered> paragraphs;

    @Schema(description = "What was said of the whole and done; absent in lists")
    public final @Nullable List<Told> points;

    ConsultationJson(Detail detail) {
        this(
                new Listed(detail.consultation(), detail.state()),
                detail.parts().stream().map(Numbered::new).toList(),
                detail.points().stream().map(Told::new).toList());
    }

    private ConsultationJson(Listed listed, @Nullable List<Numbered> paragraphs, @Nullable List<Told> points) {
        Consultation consultation = listed.consultation();
        id = consultation.getId();
        title = consultation.getTitle();
        introduction = consultation.getIntroduction();
        activity = consultation.getActivity().value();
        state = listed.state();
        lastDay = consultation.getLastDay();
        page = consultation.path();
        this.paragraphs = paragraphs;
        this.points = points;
    }

    /** A paragraph. */
    @Schema(name = "ConsultationParagraph")
    public static final class Numbered {
        @Schema(description = "The number by which its comments are found: the contribution panels/paragraph/<id>")
        public final long id;

        @Schema(description = "The number that it bears")
        public final int number;

        public final String body;
        public final int comments;

        @Schema(description = "What was said of it and done")
        public final List<Told> points;

        Numbered(Part part) {
            id = part.paragraph().getId();
            number = part.paragraph().getPlace();
            body = part.paragraph().getBody();
            comments = part.comments();
            points = part.points().stream().map(Told::new).toList();
        }
    }

    /** What people said, and what the municipality did about it. */
    @Schema(name = "ConsultationPoint")
    public static final class Told {
        public final String said;
        public final String did;

        Told(Point point) {
            said = point.getSaid();
            did = point.getDid();
        }
    }

    /** A page of consultations. */
    @Schema(name = "ConsultationPage")
    public static final class Collection {
        public final List<ConsultationJson> consultations;

        @Schema(description = "Give it as `after` for the following page; absent on the last")
        public final @Nullable Long next;

        Collection(Page page) {
            consultations = page.consultations().stream()
                    .map(listed -> new ConsultationJson(listed, null, null))
                    .toList();
            next = page.next().orElse(null);
        }
    }
}
