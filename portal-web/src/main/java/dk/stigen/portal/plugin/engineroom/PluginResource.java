// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.start.UnusableJar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/v1/plugins}: the engine room for programs. */
@Path("plugins")
@RequestScoped
public class PluginResource {

    @Inject
    EngineRoom engineRoom;

    @Inject
    PluginRegistry registry;

    @GET
    @RolesAllowed("admin")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The plugins with their states, problems and figures on this node; for administrators")
    public Plugins plugins() {
        return new Plugins(
                engineRoom.reports().stream().map(PluginJson::of).toList(),
                registry.unusableJars().stream().map(Unusable::of).toList());
    }

    /**
     * What stands beside the portal.
     *
     * @param plugins the plugins in the order of the ladder
     * @param unusable the JARs that look like a plugin and are none
     */
    public record Plugins(List<PluginJson> plugins, List<Unusable> unusable) {}

    /**
     * A JAR that is no plugin.
     *
     * @param problem what is wrong and what to do, in English
     */
    public record Unusable(String file, String problem) {
        static Unusable of(UnusableJar jar) {
            return new Unusable(jar.file(), PluginJson.sentence(jar.problem()));
        }
    }
}
