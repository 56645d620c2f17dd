// SPDX-License-Identifier: MPL-2.0
/** What waits for another system is handed over, shown to administrators, and tried again. */
@NullMarked
package dk.stigen.portal.outbox;

import org.jspecify.annotations.NullMarked;
