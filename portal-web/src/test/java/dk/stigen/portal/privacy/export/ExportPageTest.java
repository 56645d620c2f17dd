// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.attachment.FilesOfPerson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportPageTest {

    private static final JsonObject EXPORT = json("""
            {"participant":7,"complete":false,
             "portal":{"records":[{"category":"account","fields":{"name":"Asta <script>alert(1)</script> & \\"co\\""}}]},
             "plugins":[
               {"plugin":"garden","records":[{"category":"beds","fields":{"dug":true,"tags":["a","b"],"depth":3}}],"state":"active","reached":true},
               {"plugin":"empty","records":[],"state":"active","reached":true},
               {"plugin":"away","state":"failed","reached":false}]}""");

    private final String html = new ExportPage(new Labels(), "da").of(EXPORT, "2026-11-26T01:00:00Z");

    @Test
    void saysInItsLanguageWhatThereIs() {
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .contains("<h2>step garden</h2>", "<h3>garden beds</h3>", "<dt>garden dug</dt>\n<dd>(true)</dd>")
                .contains("<dd>(a)\n(b)</dd>", "<dd>(3)</dd>", "export.made [(2026-11-26T01:00:00Z)]");
    }

    @Test
    void saysWhatIsMissingAndWhatIsEmpty() {
        assertThat(html)
                .contains("export.missing [step away]", "<h2>step empty</h2>\n<p>export.nothing")
                .doesNotContain("<h2>step away");
    }

    @Test
    void lastsByItselfAndLetsNothingOutOfAText() {
        assertThat(html)
                .contains("(Asta &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;)")
                .doesNotContain("<script", "http", "src=", "href=");
    }

    @Test
    void goesIntoOneFileWithTheSameForPrograms() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(ExportArchive.of(EXPORT, html, List.of(), new FilesOfPerson())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(files).containsOnlyKeys("data.html", "data.json").containsEntry("data.html", html);
        assertThat(json(files.get("data.json").strip())).isEqualTo(EXPORT);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static final class Labels implements ExportLabels {
        @Override
        public String step(String plugin) {
            return "step " + plugin;
        }

        @Override
        public String category(String plugin, String key) {
            return plugin + " " + key;
        }

        @Override
        public String field(String plugin, String name) {
            return plugin + " " + name;
        }

        @Override
        public String text(String key, Object... values) {
            return values.length == 0 ? key : key + " " + List.of(values);
        }

        @Override
        public String value(String stored) {
            return "(" + stored + ")";
        }
    }
}
