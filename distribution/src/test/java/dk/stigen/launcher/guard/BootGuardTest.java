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

    @Test
    void leavesAHealthyPortalAlone() {
        Server server = new Server(Set.of(), NEWER, OLD);

        assertThat(new BootGuard(server).repair()).isEmpty();
        assertThat(server.attached).containsExactly(NEWER, OLD);
    }

    @Test
    void switchesOffTheNewestPluginFirst() {
        Server server = new Server(Set.of(NEWEST), OLD, NEWEST, NEWER);

        assertThat(new BootGuard(server).repair()).containsExactly(new SwitchedOff("example", "because of [example]"));
        assertThat(server.attached).containsExactly(OLD, NEWER);
    }

    @Test
    void goesOnUntilThePortalDeploys() {
        Server server = new Server(Set.of(NEWER, NEWEST), OLD, NEWER, NEWEST);

        assertThat(new BootGuard(server).repair()).extracting(SwitchedOff::name).containsExactly("example", "panels");
        assertThat(server.attached).containsExactly(OLD);
    }

    @Test
    void putsEveryPluginBackWhenThePortalItselfIsBroken() {
        Server server = new Server(Set.of(), OLD, NEWER);
        server.portalBroken = true;

        assertThatThrownBy(() -> new BootGuard(server).repair())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no plugin is to blame");
        assertThat(server.attached).containsExactlyInAnyOrder(OLD, NEWER);
    }

    /** A server whose portal fails as long as a broken overlay lies on it. */
    private static final class Server implements Management {
        private final Set<Overlay> broken;
        private final List<Overlay> attached;
        private boolean portalBroken;
        private DeploymentState state;

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
            boolean fails = portalBroken || attached.stream().anyMatch(broken::contains);
            state = fails ? DeploymentState.FAILED : DeploymentState.OK;
        }
    }
}
