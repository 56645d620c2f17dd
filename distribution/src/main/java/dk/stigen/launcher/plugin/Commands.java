// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import java.util.List;

/** What a site asks of its server. */
interface Commands {

    /** Returns whether the server runs; if not, its files are changed. */
    boolean areLive();

    /** Does all of the operations or none. */
    Outcome change(List<String> operations);

    /**
     * Makes sure that the server behind the port is the one that is meant: any other on this machine would let us in too.
     *
     * @throws Fault if it is another
     */
    void proveIdentity();
}
