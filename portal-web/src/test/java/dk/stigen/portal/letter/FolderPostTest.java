// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.letter.Letter;
import dk.stigen.api.participant.ParticipantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPostTest {

    @TempDir
    Path root;

    private static Letter saying(String plain, String... address) {
        return new Letter(
                "notification/12",
                new ParticipantId(7),
                "Karen Højgaard",
                List.of(address),
                "Lys på stien: Besluttet",
                Instant.parse("2026-11-27T10:00:00Z"),
                plain,
                "<p>" + plain + "</p>");
    }

    @Test
    void writesALetterThatCanBePrintedAndPosted() throws IOException {
        String receipt = new FolderPost(root).send(saying("Kære Karen", "Havnegade 14", "9999 Fjordby"));

        Path letter = root.resolve(receipt);
        assertThat(letter.resolve("letter.txt")).hasContent("Kære Karen");
        assertThat(letter.resolve("letter.html")).hasContent("<p>Kære Karen</p>");
        assertThat(letter.resolve("letter.json"))
                .content()
                .contains(
                        "\"externalId\":\"notification/12\"",
                        "\"recipient\":\"Karen Højgaard\"",
                        "\"address\":[\"Havnegade 14\",\"9999 Fjordby\"]",
                        "\"title\":\"Lys på stien: Besluttet\"",
                        "\"date\":\"2026-11-27T10:00:00Z\"");
    }

    @Test
    void writesALetterToWhomNobodyKnowsAnAddress() throws IOException {
        String receipt = new FolderPost(root).send(saying("Kære Karen"));

        assertThat(root.resolve(receipt).resolve("letter.json")).content().contains("\"address\":[]");
    }

    @Test
    void writesTheSameLetterOnce() throws IOException {
        String first = new FolderPost(root).send(saying("Kære Karen"));
        String second = new FolderPost(root).send(saying("Noget andet"));

        assertThat(second).isEqualTo(first);
        assertThat(root.resolve(first).resolve("letter.txt")).hasContent("Kære Karen");
        try (Stream<Path> all = Files.list(root)) {
            assertThat(all).hasSize(1);
        }
    }
}
