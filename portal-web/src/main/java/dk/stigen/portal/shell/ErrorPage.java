// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.permission.Decision;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.health.RequestLog;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.permission.Refusal;
import dk.stigen.portal.security.ErrorRequest;
import dk.stigen.portal.security.LoginFailure;
import dk.stigen.portal.security.StaleForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the error page says. It asks neither the database nor a plugin, which may be what failed. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503, 507);

    @Inject
    HttpServletRequest request;

    public int getStatus() {
        if (LoginFailure.of(request).filter(LoginFailure.DOWN::equals).isPresent()
                || DatabaseAway.isCauseOf((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return 503;
        }
        if (getDecision() != null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    /** Returns the decision that stood in the reader's way, and null for any other error. */
    public @Nullable Decision getDecision() {
        return Refusal.of(request).orElse(null);
    }

    /** Returns the beginning of the message keys in the bundle {@code messages.security}, as in {@code error.404}. */
    public String getKey() {
        return LoginFailure.of(request)
                .map(failure -> "error.login." + failure.name().toLowerCase(Locale.ROOT))
                .or(() -> StaleForm.of(request).map(stale -> "error.form." + stale.kind()))
                .orElseGet(
                        () -> "error." + (KNOWN.contains(getStatus()) ? getStatus() : getStatus() < 500 ? 400 : 500));
    }

    public String getTitle() {
        return text("title");
    }

    public String getText() {
        return getDecision() == null ? text("text") : "";
    }

    /** Returns the id by which an administrator finds the request in the log. */
    public String getRequestId() {
        return request.getAttribute(RequestLog.REQUEST_ID) instanceof String id ? id : "";
    }

    /** Returns where trying again leads, or the empty string where it would not help. */
    public String getRetryPath() {
        return StaleForm.of(request).map(StaleForm::retryPath).orElseGet(this::samePath);
    }

    private String samePath() {
        boolean helps = !ErrorRequest.wasSent(request)
                && (getStatus() >= 500
                        || getStatus() == 429
                        || LoginFailure.of(request).isPresent());
        return helps
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        && path.startsWith("/")
                        && !path.startsWith("//")
                ? path
                : "";
    }

    private String text(String part) {
        return Texts.SECURITY.here(getKey() + "." + part);
    }
}
