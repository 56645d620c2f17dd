// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

/** How the portal's deployment is, as the server sees it. */
public enum DeploymentState {
    /** the server does not answer yet, or is still deploying */
    UNKNOWN,
    OK,
    FAILED
}
