// SPDX-License-Identifier: MPL-2.0
/** What is looked at, one class each. A fault is a sentence that says what is wrong and another that says what to do. */
@NullMarked
package dk.stigen.tck.check;

import org.jspecify.annotations.NullMarked;
