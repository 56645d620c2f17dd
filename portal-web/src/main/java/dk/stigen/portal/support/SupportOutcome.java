// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

/** What came of giving or withdrawing support. */
public enum SupportOutcome {
    DONE,

    /** It stood so already. */
    UNCHANGED,

    /** There is no such contribution, or whoever asks may not see it. */
    UNKNOWN,

    /** The plugin failed to take it, so that nothing has changed. */
    FAILED
}
