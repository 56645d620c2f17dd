// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTokenFilterTest {

    private final List<Object> refused = new ArrayList<>();

    @Test
    void tellsWhoComesTooLateTheWayBack() throws Exception {
        Map<String, String> headers =
                Map.of("Host", "localhost:8080", "Referer", "http://localhost:8080/ladder/crowdsourcing/proposal/42");
        HttpServletMapping mapping = Stub.of(HttpServletMapping.class, (name, arguments) -> "support");
        HttpServletRequest request = Stub.withAttributes(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> "POST";
            case "getServletPath" -> "/support";
            case "getHttpServletMapping" -> mapping;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getSession", "getUserPrincipal" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
        HttpServletResponse response = Stub.of(HttpServletResponse.class, (name, arguments) -> {
            refused.add(arguments[0]);
            return null;
        });

        new FormTokenFilter().doFilter(request, response, (passed, answer) -> refused.add("passed"));

        assertThat(refused).containsExactly(403);
        assertThat(StaleForm.of(request))
                .get()
                .extracting(StaleForm::retryPath)
                .isEqualTo("/login/ladder/crowdsourcing/proposal/42");
    }
}
