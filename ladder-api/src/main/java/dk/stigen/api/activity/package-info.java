// SPDX-License-Identifier: MPL-2.0
/**
 * What goes on where: an initiative (forløb) runs activities, each on one rung by one plugin, each through phases.
 *
 * <p>What to expect: the portal makes, shows and closes initiatives, activities and phases; a plugin keeps an
 * {@link dk.stigen.api.activity.ActivityId} with whatever it stores in one. What not to expect: to create or change an activity, or
 * the activities of another plugin.
 */
@NullMarked
package dk.stigen.api.activity;

import org.jspecify.annotations.NullMarked;
