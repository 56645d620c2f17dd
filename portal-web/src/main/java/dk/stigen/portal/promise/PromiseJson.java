// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.persistence.promise.PromiseRow;
import dk.stigen.persistence.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the municipality has promised with an answer, as the REST API writes it; times are UTC. */
@Schema(name = "MunicipalPromise")
public final class PromiseJson {

    public final long id;

    @Schema(description = "Counted up by each report; a new report says which one was read")
    public final int version;

    @Schema(description = "Plain text")
    public final String text;

    @Schema(description = "The department that keeps it, in Danish; absent where it is the municipality as a whole")
    public final @Nullable String department;

    public final PromiseState state;

    @Schema(description = "In per cent")
    public final int progress;

    @Schema(
            description =
                    "The day by which the municipality says how far it is; absent once there is nothing more to say")
    public final @Nullable LocalDate review;

    @Schema(description = "Whether that day is past")
    public final boolean late;

    public final Instant madeAt;

    public final List<MilestoneJson> milestones;

    @Schema(description = "What was said of it, the oldest first")
    public final List<ReportJson> reports;

    PromiseJson(PromiseRow row, LocalDate today) {
        id = row.id();
        version = row.version();
        text = row.text();
        department = row.departmentDa().isEmpty() ? null : row.departmentDa();
        state = row.state();
        progress = row.progress();
        review = row.review().orElse(null);
        late = row.isLate(today);
        madeAt = row.madeAt();
        milestones = row.milestones().stream().map(MilestoneJson::new).toList();
        reports = row.reports().stream().map(ReportJson::new).toList();
    }

    /** Something on the way. */
    @Schema(name = "Milestone")
    public static final class MilestoneJson {

        public final long id;

        public final String text;

        public final LocalDate due;

        @Schema(description = "Absent until it is reached")
        public final @Nullable LocalDate reached;

        MilestoneJson(PromiseRow.Milestone step) {
            id = step.id();
            text = step.text();
            due = step.due();
            reached = step.reached().orElse(null);
        }
    }

    /** What was said of it one day. */
    @Schema(name = "ProgressReport")
    public static final class ReportJson {

        public final PromiseState state;

        @Schema(description = "In per cent")
        public final int progress;

        public final String note;

        public final Instant at;

        ReportJson(PromiseRow.Report said) {
            state = said.state();
            progress = said.progress();
            note = said.note();
            at = said.writtenAt();
        }
    }
}
