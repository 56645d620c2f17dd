// SPDX-License-Identifier: MPL-2.0
/**
 * What surrounds every page: the frame, the front page and the parts that the l: tags draw.
 *
 * <p>The tags themselves stand in {@code WEB-INF/ladder.taglib.xml}, which is also their manual.
 */
@NullMarked
package dk.stigen.portal.shell;

import org.jspecify.annotations.NullMarked;
