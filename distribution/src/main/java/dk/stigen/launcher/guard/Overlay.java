// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import java.time.Instant;

/** A plugin's JAR laid over the portal. */
record Overlay(String name, Instant installed) {}
