// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.moderation.BlockRepository;
import dk.stigen.persistence.moderation.WritingBlock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who may not write now, for moderators: {@code /office/blocks}. */
@Named("blocksPage")
@RequestScoped
public class BlocksPage {

    private static final int MOST = 200;

    @Inject
    BlockRepository blocks;

    @Inject
    Participants participants;

    private List<Row> rows = List.of();

    /** Somebody who may not write now. */
    public record Row(long id, String name, Instant until, String reason) {}

    @PostConstruct
    void open() {
        List<WritingBlock> standing = blocks.standing(MOST);
        Map<ParticipantId, String> names = participants.displayNames(
                standing.stream().map(WritingBlock::person).distinct().toList());
        rows = standing.stream()
                .map(block ->
                        new Row(block.id(), names.getOrDefault(block.person(), ""), block.until(), block.reason()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
