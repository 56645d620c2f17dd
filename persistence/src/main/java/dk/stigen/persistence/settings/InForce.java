// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.settings;

import dk.stigen.api.settings.Scope;

/** A choice that holds now, as stored, and where it was made. */
public record InForce(ChosenValue.Kind kind, String key, Scope scope, String value) {}
