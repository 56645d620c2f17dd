// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

/**
 * What was cut out of something, and what it says now.
 *
 * @param before the text as it was; its title is empty for a comment
 * @param title what the title is now, empty for a comment
 * @param text what the text is now
 */
public record Mask(Evidence before, String title, String text) {

    /** Returns whether it still says exactly what the mask has left of it, so that the part can be put back without touching what its author has written since. */
    public boolean isUntouched(String cut) {
        return !before.part().isEmpty()
                && title.equals(left(before.title(), cut))
                && text.equals(left(before.text(), cut));
    }

    private String left(String whole, String cut) {
        return whole.replace(before.part(), cut);
    }
}
