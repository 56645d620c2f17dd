// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

/** Starts the servers and stays until they are to stop; loaded after the build. */
public interface Session {
    /** Returns the exit code when the run is over. */
    int run(StigenOptions options, StateFolder state, Steps steps);
}
