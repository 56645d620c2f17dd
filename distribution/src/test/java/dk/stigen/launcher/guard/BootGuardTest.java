// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BootGuardTest {
    private static final Overlay OLD = new Overlay("crowdsourcing", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Overlay NEWER = new Overlay("panels", Instant.parse("2026-02-01T00:00:00Z"));
    private static final Overlay NEWEST = new Overlay("example", Instant.parse("2026-03-01T00:00:00Z"));

    private final List<String> news = new ArrayList<>();

    @Test
    void leavesAHealthyPortalAlone() {
        Server server = new Server(Set.of(), NEWER, OLD);

        assertThat(repair(server)).isEmpty();
        assertThat(server.attached).containsExactly(NEWER, OLD);
    }

    @Test
    void switchesOffTheNewestPluginFirst() {
        Server server = new Server(Set.of(NEWEST), OLD, NEWEST, NEWER);

        assertThat(repair(server)).containsExactly(new SwitchedOff("example", "because of [example]"));
        assertThat(server.attached).containsExactly(OLD, NEWER);
    }

    @Test
    void goesOnUntilThePortalDeploys() {
        Server server = new Server(Set.of(NEWER, NEWEST), OLD, NEWER, NEWEST);

        assertThat(repair(server)).extracting(SwitchedOff::name).containsExactly("example", "panels");
        assertThat(server.attached).containsExactly(OLD);
    }

    @Test
    void putsBackTheNewerOnesWhenOnlyAnOldPluginIsBroken() {
        Server server = new Server(Set.of(OLD), NEWEST, OLD, NEWER);

        assertThat(repair(server)).containsExactly(new SwitchedOff("crowdsourcing", "because of [crowdsourcing]"));
        assertThat(server.attached).containsExactly(NEWER, NEWEST);
        assertThat(server.state()).isEqualTo(DeploymentState.OK);
    }

    @Test
    void keepsOffEachBrokenPluginAndForItsOwnReason() {
        Server server = new Server(Set.of(OLD, NEWEST), OLD, NEWER, NEWEST);

        assertThat(repair(server))
                .containsExactlyInAnyOrder(
                        new SwitchedOff("example", "because of [example]"),
                        new SwitchedOff("crowdsourcing", "because of [crowdsourcing]"));
        assertThat(server.attached).containsExactly(NEWER);
        assertThat(server.state()).isEqualTo(DeploymentState.OK);
    }

    @Test
    void deploysAtMostThreeTimesForEachPlugin() {
        Server server = new Server(Set.of(OLD, NEWER, NEWEST), OLD, NEWER, NEWEST);

        assertThat(repair(server)).hasSize(3);
        assertThat(server.redeployments).isLessThanOrEqualTo(9);
    }

    @Test
    void saysEachStep() {
        repair(new Server(Set.of(OLD, NEWEST), OLD, NEWEST));

        assertThat(news)
                .containsExactly(
                        "The portal does not start (because of [example]); plugin example is taken off to see whether it does without.",
                        "The portal does not start (because of [crowdsourcing]); plugin crowdsourcing is taken off to see whether it does without.",
                        "Plugin example is put back to see whether the portal starts with it.",
                        "It does not; plugin example is taken off again.");
    }

    @Test
    void putsEveryPluginBackWhenThePortalItselfIsBroken() {
        Server server = new Server(Set.of(), OLD, NEWER);
        server.portalBroken = true;

        assertThatThrownBy(() -> repair(server))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no plugin is to blame");
        assertThat(server.attached).containsExactlyInAnyOrder(OLD, NEWER);
    }

    private List<SwitchedOff> repair(Server server) {
        return new BootGuard(server, news::add).repair();
    }

    /** A server whose portal fails as long as a broken overlay lies on it. */
    private static final class Server implements Management {
        private final Set<Overlay> broken;
        private final List<Overlay> attached;
        private boolean portalBroken;
        private DeploymentState state;
        private int redeployments;

        Server(Set<Overlay> broken, Overlay... attached) {
            this.broken = broken;
            this.attached = new ArrayList<>(List.of(attached));
            this.state = DeploymentState.UNKNOWN;
        }

        @Override
        public DeploymentState state() {
            if (state == DeploymentState.UNKNOWN) {
                redeploy();
            }
            return state;
        }

        @Override
        public String reason() {
            return "because of "
                    + attached.stream()
                            .filter(broken::contains)
                            .map(Overlay::name)
                            .skip(faults() - 1L)
                            .toList();
        }

        private long faults() {
            return Math.max(1, attached.stream().filter(broken::contains).count());
        }

        @Override
        public List<Overlay> overlays() {
            return List.copyOf(attached);
        }

        @Override
        public void detach(Overlay overlay) {
            attached.remove(overlay);
        }

        @Override
        public void attach(Overlay overlay) {
            attached.add(overlay);
        }

        @Override
        public void redeploy() {
            redeployments++;
            boolean fails = portalBroken || attached.stream().anyMatch(broken::contains);
            state = fails ? DeploymentState.FAILED : DeploymentState.OK;
        }
    }
}
