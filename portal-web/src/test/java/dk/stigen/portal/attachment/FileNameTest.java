// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "../../etc/plan.PDF, plan.pdf",
        "C:\\Users\\Ole\\plan.pdf, plan.pdf",
        "<svg onload>.png, svg onload.png",
        "CON.png, _CON.png",
        "nul.tar.png, _nul.tar.png",
        "' .. .pdf', fil.pdf",
        ".pdf, fil.pdf",
        "Ærø & Øland 🌳.pdf, Ærø & Øland 🌳.pdf",
        "a\u202egnp.exe.png, agnp.exe.png",
        "'a:b|c?d*e\"f;g%h.txt', abcdefgh.txt"
    })
    void isCleaned(String sent, String name) {
        assertThat(FileName.of(sent).whole()).isEqualTo(name);
    }

    @Test
    void hasNoLinesAndIsNotTooLong() {
        assertThat(FileName.of("a\r\nSet-Cookie: b=c.pdf").whole()).isEqualTo("aSet-Cookie b=c.pdf");
        assertThat(FileName.of("å".repeat(300) + ".pdf").whole()).hasSize(124).endsWith(".pdf");
    }

    @Test
    void isWrittenIntoAHeaderInPlainLettersAndInAllOfThem() {
        assertThat(FileName.disposition(false, "Ærø \"é\" 🌳.pdf"))
                .matches("[\\x20-\\x7e]+")
                .isEqualTo(
                        "attachment; filename=\"_roe _e_ _.pdf\"; filename*=UTF-8''%C3%86r%C3%B8%20%22%C3%A9%22%20%F0%9F%8C%B3.pdf");
    }

    @ParameterizedTest
    @CsvSource({"999, da, 999 byte", "345678, da, 346 kB", "1234567, da, '1,2 MB'", "1234567, en, 1.2 MB"})
    void isShownWithItsSize(long bytes, String language, String size) {
        assertThat(AttachedFiles.size(bytes, Locale.forLanguageTag(language))).isEqualTo(size);
    }
}
