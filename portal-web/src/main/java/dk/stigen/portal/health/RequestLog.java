// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id that stands in every log line it causes, in the answer's head and on the error page.
 *
 * <p>Only the path is logged: a query may hold what somebody searched for.
 */
public class RequestLog extends HttpFilter {

    /** The request attribute and log field that hold the id. */
    public static final String REQUEST_ID = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Logger log = Logger.getLogger("dk.stigen.request");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf(request.getHeader(HEADER));
        long begin = System.nanoTime();
        request.setAttribute(REQUEST_ID, id);
        response.setHeader(HEADER, id);
        MDC.put(REQUEST_ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            log.debugf(
                    "%s %s %d %d ms",
                    request.getMethod(),
                    request.getRequestURI(),
                    response.getStatus(),
                    (System.nanoTime() - begin) / 1_000_000);
            MDC.remove(REQUEST_ID);
        }
    }

    static String idOf(@Nullable String given) {
        return given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
