// SPDX-License-Identifier: MPL-2.0
/** What the municipality has promised with its answers, and how far it is. */
@NullMarked
package dk.stigen.persistence.promise;

import org.jspecify.annotations.NullMarked;
