// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the portal has come from deployed to ready. */
@ApplicationScoped
public class StartupState {

    /** The stages of a start; only READY serves pages. */
    public enum Stage {
        WAITING_FOR_DATABASE,
        MIGRATING,
        READY,
        FAILED
    }

    private volatile Stage stage = Stage.WAITING_FOR_DATABASE;

    void reached(Stage reached) {
        stage = reached;
    }

    public Stage stage() {
        return stage;
    }

    public boolean isReady() {
        return stage == Stage.READY;
    }
}
