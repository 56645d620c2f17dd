// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CachingTest {

    @Test
    void keepsFilesWithAVersionForGood() {
        assertThat(Caching.keep("/resources/stigen/stigen.css", "v=1a2b")).contains("immutable");
        assertThat(Caching.keep("/jakarta.faces.resource/core.js.xhtml", "ln=primefaces&v=15.0.13"))
                .contains("immutable");
    }

    @Test
    void keepsOtherFilesForAWhile() {
        assertThat(Caching.keep("/webjars/leaflet/1/dist/leaflet.js", null)).isEqualTo("public, max-age=2592000");
        assertThat(Caching.keep("/resources/dkfds/fonts/a.woff2", null)).isEqualTo("public, max-age=2592000");
        assertThat(Caching.keep("/resources/dkfds/fonts/a.woff2", "ov=1")).isEqualTo("public, max-age=2592000");
    }

    @Test
    void asksAgainForEveryPage() {
        assertThat(Caching.keep("/ladder/crowdsourcing/proposals", "v=1")).isEqualTo("private, no-cache");
    }
}
