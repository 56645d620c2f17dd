// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.util.Optional;

/**
 * How much there is at a step, in an activity or an area, or about a topic.
 *
 * @param which the plugin or the number; 0 for what has no area or topic
 * @param name the Danish name, empty for a step and for what has none
 * @param nameEn the English name, empty where it has none
 * @param people how many people took part; empty where that is kept back
 */
public record PartCount(String which, String name, String nameEn, Count count, Optional<Long> people) {}
