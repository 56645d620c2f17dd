// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.contribution.Sight;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /files/<id>/<name>}: gives out a file to whoever sees what it belongs to, which is asked each time; to all others it is not there,
 * and to nobody as long as it is held.
 *
 * <p>No page may be called files: short addresses leave its folder out and would take this one's place.
 *
 * <p>A browser shows pictures only; all else is saved, so that nothing that somebody sent ever runs under the portal's address.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^/]+");
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,15})-([0-9]{0,15})|bytes=-([0-9]{1,15})");

    @Inject
    transient AttachmentRepository files;

    @Inject
    transient Contents contents;

    @Inject
    transient Sight sight;

    /** Some bytes of a file, both ends included. */
    record Range(long first, long last) {

        /** Returns what a header asks for: all where it asks for nothing that is understood, empty where there is nothing of that. */
        static Optional<Range> asked(@Nullable String header, long bytes) {
            Matcher range = RANGE.matcher(header == null ? "" : header);
            if (!range.matches()) {
                return Optional.of(new Range(0, bytes - 1));
            }
            if (range.group(3) != null) {
                long length = Math.min(bytes, Long.parseLong(range.group(3)));
                return length == 0 ? Optional.empty() : Optional.of(new Range(bytes - length, bytes - 1));
            }
            long first = Long.parseLong(range.group(1));
            long last = range.group(2).isEmpty() ? bytes - 1 : Math.min(bytes - 1, Long.parseLong(range.group(2)));
            return first > last ? Optional.empty() : Optional.of(new Range(first, last));
        }

        long length() {
            return last - first + 1;
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredAttachment> seen = seen(request.getPathInfo());
        if (seen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredAttachment file = seen.get();
        boolean small = "small".equals(request.getParameter("size"));
        String tag = "\"" + file.id() + (small ? "-small" : "") + "\"";
        describe(file, tag, response);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (small) {
            sendSmall(file, response);
        } else {
            send(file, request, tag, response);
        }
    }

    /** As GET, without what is in it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<StoredAttachment> seen(@Nullable String path) {
        Matcher named = PATH.matcher(path == null ? "" : path);
        return named.matches()
                ? files.find(UUID.fromString(named.group(1)))
                        .filter(file ->
                                !file.held() && file.about().filter(sight::sees).isPresent())
                : Optional.empty();
    }

    private void describe(StoredAttachment file, String tag, HttpServletResponse response) {
        boolean picture = Kind.of(file.mediaType()).filter(Kind::isPicture).isPresent();
        boolean open = file.about()
                .flatMap((ContributionRef about) -> sight.findOpen(about))
                .isPresent();
        response.setContentType(
                file.mediaType().startsWith("text/") ? file.mediaType() + ";charset=UTF-8" : file.mediaType());
        response.setHeader("Content-Disposition", FileName.disposition(picture, file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", open ? "public, no-cache" : "private, no-store");
        response.setHeader("ETag", tag);
    }

    private void sendSmall(StoredAttachment file, HttpServletResponse response) throws IOException {
        Optional<byte[]> small = files.thumbnail(file.id());
        if (small.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Kind.ofThumbnail(small.get()).mediaType());
        response.setContentLength(small.get().length);
        response.getOutputStream().write(small.get());
    }

    private void send(StoredAttachment file, HttpServletRequest request, String tag, HttpServletResponse response)
            throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        String condition = request.getHeader("If-Range");
        String wanted = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
        Optional<Range> range = Range.asked(wanted, file.bytes());
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + file.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        Range part = range.get();
        if (part.length() < file.bytes()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.bytes());
        }
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            contents.write(file, part.first(), part.last(), response.getOutputStream());
        }
    }
}
