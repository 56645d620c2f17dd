// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

/**
 * A rung as the ladder draws it, in the reader's language.
 *
 * @param number 1 for the lowest to 6 for the highest
 * @param state {@code open}, {@code closed} where its plugin does not work now, {@code coming} where it has none
 * @param readOnly whether one can step on it but do nothing there
 * @param path its entry page, empty where it is not open
 * @param figure what is going on now, with what it counts in {@code figureLabel}; both empty where path is
 */
public record Rung(
        int number,
        String state,
        boolean readOnly,
        String name,
        String invitation,
        String path,
        String figure,
        String figureLabel) {

    /** Returns whether one can step on it now. */
    public boolean open() {
        return state.equals("open");
    }
}
