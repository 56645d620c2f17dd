// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

/** A plugin that was taken off the portal, and why. */
public record SwitchedOff(String name, String reason) {}
