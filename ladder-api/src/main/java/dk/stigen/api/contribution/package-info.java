// SPDX-License-Identifier: MPL-2.0
/**
 * What people have written or done in a plugin, as the portal and its shared services address, index and show it.
 *
 * <p>What to expect: a reference is all that the shared services need to hang a comment, a support or an answer on a contribution, and {@link
 * dk.stigen.api.contribution.Contributions} answers who may see it, {@link
 * dk.stigen.api.contribution.SimilarContributions} what is there already. What not to expect: the contribution itself. The plugin keeps it, tells the
 * index of every change, and answers questions about it by {@code ContributionTypes}.
 */
@NullMarked
package dk.stigen.api.contribution;

import org.jspecify.annotations.NullMarked;
