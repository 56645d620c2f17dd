// SPDX-License-Identifier: MPL-2.0
/** A file with everything that is kept about a person: asked for, made in the background, fetched by its owner alone. */
@NullMarked
package dk.stigen.portal.privacy.export;

import org.jspecify.annotations.NullMarked;
