// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.security.ErrorRequest;
import dk.stigen.portal.security.StaleForm;
import dk.stigen.portal.security.Stub;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageTest {

    private static final String PATH = "/support";

    private final HttpServletRequest request = Stub.withAttributes(HttpServletRequest.class, (name, arguments) -> null);
    private final ErrorPage page = new ErrorPage();

    @BeforeEach
    void prepare() {
        page.request = request;
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, PATH);
    }

    @ParameterizedTest
    @CsvSource({"GET, 500, true", "GET, 429, true", "GET, 404, false", "POST, 500, false", "POST, 429, false"})
    void offersAnotherTryWhereOpeningTheAddressIsOne(String method, int status, boolean offered) {
        fail(method, status);

        assertThat(page.getRetryPath()).isEqualTo(offered ? PATH : "");
    }

    @Test
    void leadsFromAFormThatCameTooLateBackToItsPage() {
        fail("POST", 403);
        request.setAttribute(StaleForm.class.getName(), new StaleForm("/about", true));

        assertThat(page.getKey()).isEqualTo("error.form.stale");
        assertThat(page.getRetryPath()).isEqualTo("/about");
    }

    private void fail(String method, int status) {
        request.setAttribute(ErrorRequest.class.getName(), method);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    }
}
