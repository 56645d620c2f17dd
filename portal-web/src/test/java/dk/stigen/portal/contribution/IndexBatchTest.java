// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.plugin.PluginId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IndexBatchTest {

    private static final PluginId PLUGIN = new PluginId("panels");

    @Test
    void goesOnlyForward() {
        assertThat(follows(5, "question", 6, 7, 100)).isTrue();
        assertThat(follows(5, "question")).isTrue();
        assertThat(follows(5, "question", 5)).isFalse();
        assertThat(follows(5, "question", 7, 6)).isFalse();
        assertThat(follows(5, "answer", 6)).isFalse();
    }

    private static boolean follows(long after, String type, long... numbers) {
        List<Projection> batch =
                LongStream.of(numbers).mapToObj(number -> made(type, number)).toList();
        return IndexBatch.follows(PLUGIN, "question", after, batch);
    }

    private static Projection made(String type, long number) {
        return new Projection(
                new ContributionRef(PLUGIN, type, number),
                new ActivityId(1),
                "Title",
                "",
                "/ladder/panels/" + number,
                Optional.empty(),
                Instant.EPOCH,
                Visibility.EVERYONE);
    }
}
