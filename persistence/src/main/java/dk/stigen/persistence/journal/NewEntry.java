// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;

/**
 * What is to be filed about a contribution.
 *
 * @param restricted whether only staff may read it, also where everybody may read the contribution
 * @param official who wrote for the municipality
 */
public record NewEntry(
        String externalId, ContributionRef about, String title, boolean restricted, String official, String body) {}
