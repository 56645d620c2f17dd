// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.notification;

import org.apiguardian.api.API;

/** What a notification is about: for each, a person chooses whether mail comes at once, daily, weekly or never. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Topic {
    /** Somebody has said something; usually told once a day. */
    COMMENT,
    /** Somebody has been mentioned in a comment, which the portal itself tells to him alone; usually told at once. */
    MENTION,
    /** The municipality has answered or decided; usually told at once. */
    ANSWER,
    /** It has gone on, as to another activity or another state; usually told once a day. */
    PROGRESS,
    /** Something new was made in an activity that somebody follows; usually told once a week. */
    NEW,
    /** An initiative has begun, ended or says something; usually told once a week. */
    NEWS,
    /** Somebody has to do something, as to answer; only those whom it concerns are told, and usually at once. */
    TASK
}
