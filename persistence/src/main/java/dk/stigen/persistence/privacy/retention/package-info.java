// SPDX-License-Identifier: MPL-2.0
/** What is kept too long, and what must be kept nevertheless. */
@NullMarked
package dk.stigen.persistence.privacy.retention;

import org.jspecify.annotations.NullMarked;
