// SPDX-License-Identifier: MPL-2.0
/** The files of contributions: rules, what a file must be, keeping and giving them out, the tags {@code l:files} and {@code l:attachments}, and REST. */
@NullMarked
package dk.stigen.portal.attachment;

import org.jspecify.annotations.NullMarked;
