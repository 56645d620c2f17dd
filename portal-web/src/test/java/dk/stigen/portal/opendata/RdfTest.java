// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RdfTest {

    private static final Described THING = Described.a("dcat:Catalog", "https://x.example/c d")
            .words("dct:title", "Et \"navn\"\nog \\ mere", "da")
            .thing(
                    "dcat:dataset",
                    Described.a("dcat:Dataset", "https://x.example/1").words("dct:identifier", "1", ""))
            .thing("dcat:contactPoint", Described.a("vcard:Kind", "").link("vcard:hasEmail", "mailto:a@x.example"));

    @Test
    void writesTurtleThatNobodyCanBreakOutOf() {
        assertThat(Rdf.turtle(THING))
                .contains("@prefix dcat: <http://www.w3.org/ns/dcat#> .")
                .contains("<https://x.example/c%20d> a dcat:Catalog ;")
                .contains("dct:title \"Et \\\"navn\\\"\\nog \\\\ mere\"@da")
                .contains("dcat:dataset <https://x.example/1>")
                .contains("dcat:contactPoint [ a vcard:Kind ;")
                .contains("<https://x.example/1> a dcat:Dataset ;");
    }

    @Test
    void writesJson() {
        assertThat(Rdf.json(THING))
                .contains("\"@type\":\"dcat:Catalog\"")
                .contains("{\"@value\":\"Et \\\"navn\\\"\\nog \\\\ mere\",\"@language\":\"da\"}")
                .contains("\"dcat:dataset\":[{\"@id\":\"https://x.example/1\"");
    }
}
