// SPDX-License-Identifier: MPL-2.0
/** Notices: put up by people who are logged in, read by anyone. */
@NullMarked
package dk.stigen.example.notice;

import org.jspecify.annotations.NullMarked;
