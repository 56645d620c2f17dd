// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedeploymentTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Outcome outcome = new Outcome(true, "", Duration.ofMillis(7_400));

    @TempDir
    private Path base;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(base.resolve("data"));
    }

    @Test
    void doesNotBelieveTheDeploymentThatIsGone() {
        Redeployment redeployment = redeployment(LONG);
        Instant longAgo = Instant.now().minusSeconds(60);
        redeployment.tryTo(List.of());
        report(longAgo, "FAILED", false);
        soon(() -> report(Instant.now(), "ACTIVE", false));

        assertThat(redeployment.isWell("meeting")).isTrue();
        assertThat(said()).contains("The portal says it is ACTIVE.").doesNotContain("FAILED");
    }

    @Test
    void saysThatNothingIsHeardWhereOnlyTheOldDeploymentSpoke() {
        Redeployment redeployment = redeployment(SHORT);
        redeployment.tryTo(List.of());
        report(Instant.now().minusSeconds(60), "ACTIVE", false);

        assertThat(redeployment.isWell("meeting")).isFalse();
        assertThat(said()).contains("The portal does not say how it does");
    }

    @Test
    void waitsUntilAStartIsDecided() {
        Redeployment redeployment = redeployment(LONG);
        redeployment.tryTo(List.of());
        report(Instant.now(), "FAILED", true);
        soon(() -> report(Instant.now(), "ACTIVE", false));

        assertThat(redeployment.isWell("meeting")).isTrue();
    }

    @Test
    void saysThatItStillStartsWhenTheTimeIsOver() {
        Redeployment redeployment = redeployment(SHORT);
        redeployment.tryTo(List.of());
        report(Instant.now(), "DISABLED", true);

        assertThat(redeployment.isWell("meeting")).isFalse();
        assertThat(said())
                .contains("The portal says that it is still starting after 1 s.")
                .doesNotContain("DISABLED");
    }

    @Test
    void saysHowLongThePortalWasAway() {
        assertThat(redeployment(SHORT).tryTo(List.of())).isTrue();

        assertThat(said()).contains("The portal was away for 7.4 s while it was redeployed.");
    }

    @Test
    void saysItAlsoWhenTheChangeWasTakenBack() {
        outcome = new Outcome(false, "no such bean", Duration.ofMillis(9_600));

        assertThat(redeployment(SHORT).tryTo(List.of())).isFalse();

        assertThat(said())
                .contains("The portal was away for up to 9.6 s while that was tried and taken back.", "no such bean");
    }

    @Test
    void doesNotSayThatThePortalWasAwayWhereNothingWasBegun() {
        outcome = new Outcome(false, "no connection", Duration.ZERO);

        redeployment(SHORT).tryTo(List.of());

        assertThat(said()).contains("no connection").doesNotContain("away");
    }

    private Redeployment redeployment(Duration patience) {
        Place place = new Place(base, base, Optional.empty(), Optional.empty());
        Site site = new Site(place, new Server(), null, patience);
        return new Redeployment(site, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static void soon(Runnable event) {
        CompletableFuture.runAsync(event, CompletableFuture.delayedExecutor(600, TimeUnit.MILLISECONDS));
    }

    private void report(Instant began, String state, boolean starting) {
        String text = """
                {"written": "%s", "began": "%s", "plugins": [{"id": "meeting", "state": "%s", "starting": %s}]}""".formatted(Instant.now(), began, state, starting);
        try {
            Path half = Files.writeString(base.resolve("half"), text);
            Files.move(half, base.resolve("data/stigen-plugins.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A running server that answers as the test wants it. */
    private final class Server implements Commands {

        @Override
        public boolean areLive() {
            return true;
        }

        @Override
        public Outcome change(List<String> operations) {
            return outcome;
        }

        @Override
        public void proveIdentity() {
            // it is the one that is meant
        }
    }
}
