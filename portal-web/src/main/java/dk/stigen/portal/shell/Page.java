// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.security.StaleForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.context.PrimeFacesContext;

/** The page that is being shown: its language and its address, as the frame around it needs them. */
@Named
@RequestScoped
public class Page {

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return Language.of(request).locale();
    }

    public String getLanguage() {
        return Language.of(request).tag();
    }

    public String getOtherLanguage() {
        return Language.of(request).other().tag();
    }

    /** Returns the address within the portal as the reader's browser shows it, still encoded, without the query. */
    public String getPath() {
        String uri = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseGet(request::getRequestURI);
        String path = uri.substring(request.getContextPath().length());
        return path.startsWith("/") ? path : "/";
    }

    public String getLoginPath() {
        return request.getContextPath() + "/login" + readablePath();
    }

    /** Returns the address that changes the language and comes back here, query and all. */
    public String getLanguagePath() {
        String query = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING))
                .or(() -> Optional.ofNullable(request.getQueryString()))
                .map(given -> "?" + given)
                .orElse("");
        return request.getContextPath() + "/language/" + getOtherLanguage() + readablePath() + query;
    }

    /** Where a form came too late, its page instead of the address it was sent to, which cannot be opened. */
    private String readablePath() {
        return StaleForm.of(request)
                .map(StaleForm::page)
                .filter(page -> !page.isEmpty())
                .orElseGet(this::getPath);
    }

    /** Returns whether this is the given page, or, where the path ends with a slash, one below it. */
    public boolean isAt(String path) {
        String here = getPath();
        return here.equals(path) || (path.length() > 1 && path.endsWith("/") && here.startsWith(path));
    }

    /** Returns the secret of this page's scripts, which PrimeFaces wants back with every form. */
    public String getScriptNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
