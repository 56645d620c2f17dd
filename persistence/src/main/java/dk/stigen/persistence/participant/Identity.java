// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a login says about a person.
 *
 * @param issuer the identity provider
 * @param subject the provider's id for the person; unique and permanent together with the issuer
 * @param displayName the name that others see, not blank
 * @param municipalityCode the four digits of the municipality of residence, where the provider knows it
 * @param assuranceLevel how sure the login was
 * @param staff whether it is one of those who work for the municipality or are elected to it
 * @param moderates whether it is one of those who may moderate what others write
 * @param elected whether it is a politician
 * @param email where mail to the person goes, where the provider knows it
 */
public record Identity(
        String issuer,
        String subject,
        String displayName,
        @Nullable String municipalityCode,
        AssuranceLevel assuranceLevel,
        boolean staff,
        boolean moderates,
        boolean elected,
        @Nullable String email) {}
