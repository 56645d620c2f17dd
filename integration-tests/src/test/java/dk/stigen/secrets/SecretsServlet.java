// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plugin's pages: its list, how many there are, one note, and who may be told of a contribution. */
@WebServlet("/ladder/secrets/*")
public class SecretsServlet extends HttpServlet {

    @Inject
    transient SecretNotes notes;

    @Inject
    transient Contributions contributions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<String> answer = path.startsWith("/note/")
                ? note(Long.parseLong(path.substring("/note/".length())))
                : answer(path, request);
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().print(answer.get());
        }
    }

    private Optional<String> answer(String path, HttpServletRequest request) {
        return switch (path) {
            case "/notes" ->
                Optional.of(seen("list").stream().map(Projection::title).collect(Collectors.joining("\n")));
            case "/count" -> Optional.of(String.valueOf(seen("count").size()));
            case "/readers" -> Optional.of(readers(request));
            case "/put" -> {
                notes.putAll();
                yield Optional.of("put");
            }
            default -> Optional.empty();
        };
    }

    private List<Projection> seen(String surface) {
        return Leaks.within(surface, () -> contributions.visible(SecretsPlugin.ID, SecretNotes.TYPE, "n.id", 1), notes);
    }

    private Optional<String> note(long id) {
        return notes.find(id)
                .filter(note -> Leaks.on("page") || contributions.sees(note.ref()))
                .map(note -> note.title() + " " + note.text());
    }

    private String readers(HttpServletRequest request) {
        ContributionRef ref = new ContributionRef(
                new PluginId(request.getParameter("plugin")),
                request.getParameter("type"),
                Long.parseLong(request.getParameter("number")));
        return contributions
                .readersAmong(
                        ref,
                        Arrays.stream(request.getParameter("people").split(","))
                                .map(person -> new ParticipantId(Long.parseLong(person)))
                                .toList())
                .stream()
                .map(ParticipantId::value)
                .sorted(Comparator.naturalOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
