// SPDX-License-Identifier: MPL-2.0
/** What people say about contributions: rules, writing, the tag {@code l:comments}, the page of a discussion and its REST. */
@NullMarked
package dk.stigen.portal.comment;

import org.jspecify.annotations.NullMarked;
