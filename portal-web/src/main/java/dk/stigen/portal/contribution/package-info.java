// SPDX-License-Identifier: MPL-2.0
/** What plugins keep, as others see it: one rule decides who may, on every surface of the portal. */
@NullMarked
package dk.stigen.portal.contribution;

import org.jspecify.annotations.NullMarked;
