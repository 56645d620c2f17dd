// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.assistance;

import dk.stigen.persistence.assistance.Assisted.How;
import java.time.LocalDate;

/**
 * A citizen whom an official registers.
 *
 * @param address where letters go, line by line, empty where none are to be posted
 * @param how how he agreed that officials act for him
 * @param resident whether the official has seen who it is and that he lives in the municipality
 */
public record NewAssisted(String name, String address, How how, LocalDate agreedOn, boolean resident) {}
