// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import dk.stigen.portal.health.HealthCheck.Status;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** {@code /health/live} and {@code /health/ready}, in the shape of MicroProfile Health. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<HealthCheck> checks =
                request.getServletPath().endsWith("/ready") ? readiness.checks() : List.<HealthCheck>of();
        Status worst = checks.stream()
                .map(HealthCheck::status)
                .max(Comparator.naturalOrder())
                .orElse(Status.UP);
        JsonArrayBuilder list = Json.createArrayBuilder();
        checks.forEach(check -> list.add(check.json()));
        response.setStatus(
                worst == Status.DOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("status", worst.name())
                        .add("checks", list)
                        .build()
                        .toString());
    }
}
