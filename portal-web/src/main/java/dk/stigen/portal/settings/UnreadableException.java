// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

/** What is typed into a field is no value of its setting at all. */
class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final String part;
    private final String key;

    /**
     * Takes the field and the reason.
     *
     * @param part the name of the setting's field
     * @param key the key of the sentence in the portal's bundle
     */
    UnreadableException(String part, String key) {
        super(key);
        this.part = part;
        this.key = key;
    }

    String part() {
        return part;
    }

    String key() {
        return key;
    }
}
