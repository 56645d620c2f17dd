// SPDX-License-Identifier: MPL-2.0
/** What the plugin keeps about people, and how they get it and get rid of it. */
@NullMarked
package dk.stigen.volunteering.privacy;

import org.jspecify.annotations.NullMarked;
