// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import java.util.List;

/** What the guard asks of the server. */
interface Management {
    DeploymentState state();

    /** The first cause of the failure, in the server's words. */
    String reason();

    /** The overlays that lie on the portal. */
    List<Overlay> overlays();

    void detach(Overlay overlay);

    void attach(Overlay overlay);

    /** Deploys the portal again with what still lies on it. */
    void redeploy();
}
