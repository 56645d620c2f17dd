// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

/**
 * The text as it was when it was decided about.
 *
 * @param ruling the number of the decision
 * @param part what was cut out of it, empty where nothing was
 */
public record Evidence(long ruling, String title, String text, String part) {}
