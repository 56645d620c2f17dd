// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is particular to one of the servers. */
interface Server {
    ServerName name();

    /** How long its start usually takes, for the progress bar. */
    Duration usualStart();

    /** Called before each start. */
    void prepare();

    List<String> command();

    Map<String, String> environment();

    /** Whether it answers; called again and again until it does. */
    boolean isReady();

    /** Called once after each start, when it answers. */
    default void settle() {}

    /** Asks the process to stop in good order. */
    default void askToStop(Process process) {
        process.destroy();
    }
}
