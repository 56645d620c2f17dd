// SPDX-License-Identifier: MPL-2.0
/** What is kept too long: looked for each night, and shown to administrators before anything happens. */
@NullMarked
package dk.stigen.portal.privacy.retention;

import org.jspecify.annotations.NullMarked;
