// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.persistence.outbox.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private record Thing(long id, int attempts) implements Waiting {}

    private final List<String> done = new ArrayList<>();
    private final Deque<Thing> due = new ArrayDeque<>();

    private final Outbox<Thing> outbox = new Outbox<>("things", "") {
        @Override
        protected Thing read(@Nullable Object[] row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Thing> take(Duration forAWhile) {
            return Optional.ofNullable(due.poll());
        }

        @Override
        public void filed(long id, String receipt) {
            done.add(id + " filed: " + receipt);
        }

        @Override
        public void tryAgain(long id, Duration after, String fault) {
            done.add(id + " again after " + after + ": " + fault);
        }

        @Override
        public void giveUp(long id, String fault) {
            done.add(id + " given up: " + fault);
        }
    };

    private final HandOver<Thing> handOver = new HandOver<>() {
        @Override
        protected Outbox<Thing> outbox() {
            return outbox;
        }

        @Override
        protected String handOver(Thing thing) throws IOException {
            if (thing.id() == 7) {
                return "2026-\n118 ";
            }
            throw new IOException("away\r\n" + "x".repeat(600));
        }
    };

    @Test
    void keepsTheReceiptOfWhatWasTakenAsOneLine() {
        due.add(new Thing(7, 1));

        handOver.all();

        assertThat(done).containsExactly("7 filed: 2026- 118");
    }

    @Test
    void triesAgainLaterAndLaterAndGivesUpAfterTwoDays() {
        for (int tries = 1; tries <= 9; tries++) {
            due.add(new Thing(tries + 10, tries));
        }

        handOver.all();

        assertThat(done).hasSize(9).allSatisfy(line -> assertThat(line).endsWith(": away " + "x".repeat(495)));
        assertThat(done.get(0)).startsWith("11 again after PT20S:");
        assertThat(done.get(7)).startsWith("18 again after PT24H:");
        assertThat(done.get(8)).startsWith("19 given up:");
    }

    @Test
    void whatCouldNotBeHandedOverKeepsNothingElseWaiting() {
        due.add(new Thing(6, 1));
        due.add(new Thing(7, 1));

        handOver.all();

        assertThat(done).hasSize(2).last().isEqualTo("7 filed: 2026- 118");
    }
}
