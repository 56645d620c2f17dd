// SPDX-License-Identifier: MPL-2.0
/**
 * Logging in and out, and what protects a session: the form token, the rules for view states, the headers of every response.
 *
 * <p>Public pages know the logged-in user but never ask for a login; {@code /login/<path>} alone does, and then goes to the path.
 */
@NullMarked
package dk.stigen.portal.security;

import org.jspecify.annotations.NullMarked;
