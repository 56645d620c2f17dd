-- SPDX-License-Identifier: MPL-2.0

CREATE SEQUENCE panels_consultation_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE panels_paragraph_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE panels_point_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE panels_consultation (
    id           bigint PRIMARY KEY,
    version      integer NOT NULL,
    activity_id  bigint NOT NULL,
    -- null once the official has been erased; the consultation stays the municipality's
    author_id    bigint,
    title        varchar(150) NOT NULL,
    introduction varchar(5000) NOT NULL,
    -- what is put to people, its paragraphs parted by empty lines; they become rows when it is published
    body         varchar(50000) NOT NULL,
    last_day     date NOT NULL,
    created_at   timestamptz NOT NULL,
    published_at timestamptz,
    closed_at    timestamptz,
    CHECK (closed_at IS NULL OR published_at IS NOT NULL)
);

CREATE INDEX panels_consultation_activity ON panels_consultation (activity_id, id DESC);
CREATE INDEX panels_consultation_author ON panels_consultation (author_id);

CREATE TABLE panels_paragraph (
    id              bigint PRIMARY KEY,
    version         integer NOT NULL,
    consultation_id bigint NOT NULL REFERENCES panels_consultation DEFERRABLE INITIALLY DEFERRED,
    place           integer NOT NULL,
    body            varchar(50000) NOT NULL,
    UNIQUE (consultation_id, place)
);

-- what people said and what the municipality did about it
CREATE TABLE panels_point (
    id              bigint PRIMARY KEY,
    version         integer NOT NULL,
    consultation_id bigint NOT NULL REFERENCES panels_consultation DEFERRABLE INITIALLY DEFERRED,
    -- null where it is about the whole
    paragraph_id    bigint REFERENCES panels_paragraph DEFERRABLE INITIALLY DEFERRED,
    said            varchar(2000) NOT NULL,
    did             varchar(2000) NOT NULL
);

CREATE INDEX panels_point_consultation ON panels_point (consultation_id, id);
