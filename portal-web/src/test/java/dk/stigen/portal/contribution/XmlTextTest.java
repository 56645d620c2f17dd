// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void keepsMarkupAsTextAndLeavesOutWhatXmlCannotHold() {
        String xml = new XmlText("feed", "urn:x")
                .element("title", "<b> & \u0001\uFFFE🚲")
                .empty("link", "href", "/a?b=\"c\"&d")
                .finish();

        assertThat(xml)
                .contains("<title>&lt;b&gt; &amp; 🚲</title>")
                .contains("<link href=\"/a?b=&quot;c&quot;&amp;d\"/>")
                .endsWith("</feed>");
    }
}
