// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.container.broken.BrokenPlugin;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PluginIT {

    private static final String DESCRIPTOR = """
            id=broken
            name=Broken
            version=1
            apiLevel=1
            step=dialogue
            """;

    @Inject
    PluginRegistry registry;

    @Deployment
    static WebArchive portalWithABrokenPlugin() {
        JavaArchive broken = ShrinkWrap.create(JavaArchive.class, "ladder-broken.jar")
                .addClass(BrokenPlugin.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(DESCRIPTOR), "ladder-plugin.properties");
        return PortalArchive.create().addAsLibrary(broken);
    }

    @Test
    void isActiveOnceItsTablesAreThere() {
        assertThat(registry.handles())
                .filteredOn(handle -> handle.id().value().equals("crowdsourcing"))
                .extracting(PluginHandle::state)
                .containsExactly(PluginState.ACTIVE);
    }

    @Test
    @RunAsClient
    void takesOnlyItselfFromTheFrontPageWhenItFails(@ArquillianResource URL portal) throws Exception {
        HttpResponse<String> front = get(portal, "");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("href=\"/ladder/crowdsourcing/proposals\"");
        assertThat(front.body()).doesNotContain("broken on purpose");
    }

    @Test
    @RunAsClient
    void isPutAsideWhenItFailsAgainAndAgain(@ArquillianResource URL portal) throws Exception {
        for (int i = 0; i < 5; i++) {
            get(portal, "");
        }

        assertThat(get(portal, "health/ready").body()).contains("crowdsourcing ACTIVE", "broken FAILED");
    }

    private static HttpResponse<String> get(URL portal, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
