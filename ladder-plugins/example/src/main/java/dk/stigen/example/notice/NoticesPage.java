// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.example.ExamplePermissions;
import dk.stigen.example.ExamplePlugin;
import dk.stigen.example.notice.NoticeReading.Page;
import dk.stigen.example.notice.NoticeReading.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The notices of one board, or of all of them. */
@Named("exampleNotices")
@RequestScoped
public class NoticesPage {

    private static final int SIZE = 20;

    @Inject
    NoticeReading reading;

    @Inject
    Activities activities;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private List<Activity> boards = List.of();
    private Page page = new Page(List.of(), Optional.empty());

    /** Loads what the address asks for; a board that is not there, or hidden from the reader, is answered by 404. */
    public void load() {
        Optional<ActivityId> board = Numbers.parse(number).map(ActivityId::new);
        boards = number == null
                ? activities.of(ExamplePlugin.ID)
                : board.flatMap(activities::find).filter(this::isOurs).stream().toList();
        if (number != null && boards.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        page = reading.newest(board, Numbers.parse(after).orElse(Long.MAX_VALUE), SIZE);
    }

    private boolean isOurs(Activity activity) {
        return activity.plugin().equals(ExamplePlugin.ID);
    }

    /** The boards on which the reader may put up a notice, or could after logging in. */
    public List<Activity> getOpen() {
        return boards.stream()
                .filter(board -> !(permissions.decide(ExamplePermissions.PUT_UP, Subject.of(board.id()))
                        instanceof Decision.Denied))
                .toList();
    }

    public List<Shown> getNotices() {
        return page.notices();
    }

    public String getPath() {
        return "/ladder/example/" + (number == null ? "notices" : "board/" + number);
    }

    public boolean isFirst() {
        return after == null;
    }

    public @Nullable String getNext() {
        return page.next().map(Object::toString).orElse(null);
    }
}
