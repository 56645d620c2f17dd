-- SPDX-License-Identifier: MPL-2.0

CREATE SEQUENCE panels_survey_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE panels_question_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE panels_survey (
    id           bigint PRIMARY KEY,
    version      integer NOT NULL,
    activity_id  bigint NOT NULL,
    -- null once the official has been erased; the survey stays the municipality's
    author_id    bigint,
    title        varchar(150) NOT NULL,
    introduction varchar(5000) NOT NULL,
    identity     varchar(12) NOT NULL CHECK (identity IN ('NAMED', 'PSEUDONYMOUS', 'ANONYMOUS')),
    -- the last day on which it takes answers; null where an official closes it
    last_day     date,
    created_at   timestamptz NOT NULL,
    published_at timestamptz,
    closed_at    timestamptz,
    CHECK (closed_at IS NULL OR published_at IS NOT NULL)
);

-- a page of the list, of all activities and of one, is one range of an index
CREATE INDEX panels_survey_activity ON panels_survey (activity_id, id DESC);
CREATE INDEX panels_survey_open ON panels_survey (id DESC) WHERE published_at IS NOT NULL AND closed_at IS NULL;
CREATE INDEX panels_survey_published ON panels_survey (published_at) INCLUDE (activity_id) WHERE published_at IS NOT NULL;
CREATE INDEX panels_survey_author ON panels_survey (author_id);

CREATE TABLE panels_question (
    id        bigint PRIMARY KEY,
    version   integer NOT NULL,
    -- looked at when all is written: what is made in one transaction is inserted type by type, in no order that knows of it
    survey_id bigint NOT NULL REFERENCES panels_survey DEFERRABLE INITIALLY DEFERRED,
    place     integer NOT NULL,
    kind      varchar(10) NOT NULL CHECK (kind IN ('SINGLE', 'MULTIPLE', 'SCALE', 'NUMBER', 'TEXT', 'RANKING', 'MATRIX')),
    wording   varchar(500) NOT NULL,
    hint      varchar(500) NOT NULL,
    required  boolean NOT NULL,
    -- one a line; answers name an option by its line, which holds since questions with answers are never changed
    options   varchar(4000) NOT NULL,
    -- what a matrix asks the same about, one a line and named by its line too
    items     varchar(4000) NOT NULL,
    -- the ends of a scale, and the bounds of a number where it has any
    least     bigint,
    most      bigint,
    CHECK (least <= most),
    CHECK (kind <> 'SCALE' OR num_nulls(least, most) = 0)
);

CREATE INDEX panels_question_survey ON panels_question (survey_id, place, id);

-- One filled-in survey. An anonymous one holds nobody, its number is drawn at random and its time is a day, so that neither a row nor the order of rows tells whose it is.
CREATE TABLE panels_answer (
    id             uuid PRIMARY KEY,
    survey_id      bigint NOT NULL REFERENCES panels_survey,
    participant_id bigint,
    answered_on    date NOT NULL,
    UNIQUE (survey_id, participant_id)
);

-- the export goes through a survey by these, and a figure counts those of a period
CREATE INDEX panels_answer_survey ON panels_answer (survey_id, id);
CREATE INDEX panels_answer_day ON panels_answer (answered_on) INCLUDE (survey_id, participant_id);
CREATE INDEX panels_answer_participant ON panels_answer (participant_id) WHERE participant_id IS NOT NULL;

-- What was answered to one question; several rows where several options were chosen, and none where it was left out.
CREATE TABLE panels_value (
    answer_id   uuid NOT NULL REFERENCES panels_answer ON DELETE CASCADE,
    question_id bigint NOT NULL REFERENCES panels_question,
    -- of a matrix what the choice is about, of a ranking the option whose place the choice is
    item        integer,
    choice      integer,
    amount      bigint,
    words       varchar(4000),
    CHECK (num_nonnulls(choice, amount, words) = 1)
);

CREATE INDEX panels_value_answer ON panels_value (answer_id);
-- results are counted from this alone
CREATE INDEX panels_value_question ON panels_value (question_id, item, choice) INCLUDE (amount, answer_id);
