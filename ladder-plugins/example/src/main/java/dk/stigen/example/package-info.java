// SPDX-License-Identifier: MPL-2.0
/** A notice board on rung 2: the smallest plugin that passes the test kit. What it adds to the portal stands here, one class each. */
@NullMarked
package dk.stigen.example;

import org.jspecify.annotations.NullMarked;
