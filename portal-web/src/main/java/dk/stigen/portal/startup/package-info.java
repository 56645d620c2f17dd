// SPDX-License-Identifier: MPL-2.0
/** From deployed to ready: configuration checked, database migrated, plugins started, demo data filled in. */
@NullMarked
package dk.stigen.portal.startup;

import org.jspecify.annotations.NullMarked;
