// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.notification.Topic;

/** How soon mail says what has happened. */
public enum Pace {
    IMMEDIATE,
    DAILY,
    WEEKLY,
    NEVER;

    /** Returns how soon it does for whoever has chosen nothing. */
    public static Pace usual(Topic topic) {
        return switch (topic) {
            case ANSWER, MENTION, TASK -> IMMEDIATE;
            case COMMENT, PROGRESS -> DAILY;
            case NEW, NEWS -> WEEKLY;
        };
    }
}
