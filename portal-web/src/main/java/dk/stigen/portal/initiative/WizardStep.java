// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

/** The steps in which an official sets up an initiative, in their order. */
public enum WizardStep {
    WHY("/office/initiative/"),
    WHO("/office/parties/"),
    WHERE("/office/scene/"),
    GAINS("/office/gains/"),
    ACTIVITIES("/office/programme/"),
    PUBLISH("/office/publish/");

    private final String path;

    WizardStep(String path) {
        this.path = path;
    }

    /** Returns where the step of the initiative is. */
    public String pathOf(long initiative) {
        return path + initiative;
    }

    /** Returns the step after this; the last one has none after it. */
    public WizardStep next() {
        return this == PUBLISH ? this : values()[ordinal() + 1];
    }

    /** Returns its place in the order, from 1. */
    public int getNumber() {
        return ordinal() + 1;
    }
}
