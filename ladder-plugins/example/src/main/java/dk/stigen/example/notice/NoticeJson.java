// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.example.notice.NoticeReading.Page;
import dk.stigen.example.notice.NoticeReading.Shown;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as the REST API writes it; times are UTC. */
@Schema(name = "ExampleNotice")
public final class NoticeJson {

    public final long id;

    @Schema(description = "The number of the activity whose board it hangs on")
    public final long activity;

    public final String body;

    @Schema(description = "Empty where names are not shown")
    public final String author;

    public final Instant putUpAt;

    private NoticeJson(Shown shown) {
        id = shown.notice().getId();
        activity = shown.notice().getActivity().value();
        body = shown.notice().getBody();
        author = shown.author();
        putUpAt = shown.notice().getPutUpAt();
    }

    /** A page of notices. */
    @Schema(name = "ExampleNoticePage")
    public static final class Collection {
        public final List<NoticeJson> notices;

        @Schema(description = "Give it as `after` for the following page; absent on the last")
        public final @Nullable String next;

        Collection(Page page) {
            notices = page.notices().stream().map(NoticeJson::new).toList();
            next = page.next().map(Object::toString).orElse(null);
        }
    }
}
