// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

/**
 * A comment that waited to be read is there for everybody now; fired in the transaction of the decision.
 *
 * @param comment as it was while it waited
 */
public record CommentShown(Comment comment) {}
