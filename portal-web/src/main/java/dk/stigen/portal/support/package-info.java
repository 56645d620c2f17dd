// SPDX-License-Identifier: MPL-2.0
/** Support for what people make in all plugins: who may give it, how many do, and what that means. */
@NullMarked
package dk.stigen.portal.support;

import org.jspecify.annotations.NullMarked;
