// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import java.util.Optional;

/**
 * What a participant decides about himself.
 *
 * @param displayName the name that others see, not blank
 * @param realName the name that the login gives, which nobody changes here
 * @param chosen whether the display name is the participant's own choice and not the login's
 * @param realNameShown whether the real name stands at contributions where the activity leaves it open
 * @param language the tag of the preferred language, where one was chosen
 * @param about what the participant says of himself, possibly empty
 * @param aboutShown whether that stands at his contributions
 */
public record Profile(
        String displayName,
        String realName,
        boolean chosen,
        boolean realNameShown,
        Optional<String> language,
        String about,
        boolean aboutShown) {}
