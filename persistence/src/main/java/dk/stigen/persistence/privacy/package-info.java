// SPDX-License-Identifier: MPL-2.0
/**
 * What the portal's own tables hold about a person, by table; what people ask for about it stands in the packages below.
 */
@NullMarked
package dk.stigen.persistence.privacy;

import org.jspecify.annotations.NullMarked;
