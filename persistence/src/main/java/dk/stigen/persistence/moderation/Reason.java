// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

/** Why somebody reports something, as he chooses. */
public enum Reason {
    /** Somebody's personal information, such as a CPR number. */
    PERSONAL,
    /** Hate or threats. */
    HATE,
    /** Against the law otherwise. */
    ILLEGAL,
    /** Advertising, or the same over and over. */
    SPAM,
    /** It has nothing to do with what it stands at. */
    OFF_TOPIC,
    /** Something else, which the text says. */
    OTHER
}
