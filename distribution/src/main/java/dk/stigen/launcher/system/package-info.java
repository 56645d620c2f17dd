// SPDX-License-Identifier: MPL-2.0
/** The servers of a run: PostgreSQL, Keycloak and WildFly with the portal, started, watched and stopped as one. */
@NullMarked
package dk.stigen.launcher.system;

import org.jspecify.annotations.NullMarked;
