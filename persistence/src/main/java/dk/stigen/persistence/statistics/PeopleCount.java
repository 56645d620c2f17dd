// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

/**
 * How many people took part in a period, as counted: not to be shown before what is about few people is kept back.
 *
 * @param span the key of the period
 * @param which the plugin, or the number of the activity, area (0 for none) or topic (0 for none); empty for the total
 * @param step the plugin of an activity, else empty
 */
public record PeopleCount(String span, About about, String which, String step, long people) {}
