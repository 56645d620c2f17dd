// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Stance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody is about to say.
 *
 * @param thread a comment in the thread that it answers in, empty for one that begins a thread
 * @param mentioned by what those take part whom the author has picked, as {@link Mentions} offered them
 * @param confirmed whether it is sent, masked, in spite of what was found in it
 * @param submissionKey what the form carries, so that a double click is one comment
 */
record CommentDraft(
        Optional<Long> thread,
        Stance stance,
        PlainText body,
        List<String> mentioned,
        boolean confirmed,
        UUID submissionKey) {}
