// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Version 1 of the REST API; described at {@code /openapi}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Stigen",
                        version = "1",
                        description =
                                "Read what citizens, officials and politicians create together. Errors are problem+json.",
                        license = @License(name = "MPL-2.0", url = "https://www.mozilla.org/en-US/MPL/2.0/")))
public class PortalApi extends Application {}
