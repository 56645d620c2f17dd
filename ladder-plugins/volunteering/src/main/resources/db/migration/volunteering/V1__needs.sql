CREATE SEQUENCE volunteering_need_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE volunteering_shift_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE volunteering_need (
    id             bigint PRIMARY KEY,
    version        integer NOT NULL,
    activity_id    bigint NOT NULL,
    -- nobody once the organiser has been erased
    organiser_id   bigint,
    title          varchar(150) NOT NULL,
    beneficiaries  varchar(200) NOT NULL,
    body           varchar(5000) NOT NULL,
    -- the form's own key: the same form sent twice is one need
    submission_key uuid NOT NULL UNIQUE,
    published_at   timestamptz NOT NULL,
    -- when the last of its shifts ends: a list of what is to come asks no shift of what is over
    ends_at        timestamptz NOT NULL,
    words          tsvector GENERATED ALWAYS AS (to_tsvector('danish', title || ' ' || beneficiaries || ' ' || body)) STORED
);

CREATE INDEX volunteering_need_activity ON volunteering_need (activity_id, id DESC);
CREATE INDEX volunteering_need_organiser ON volunteering_need (organiser_id, published_at DESC);
CREATE INDEX volunteering_need_words ON volunteering_need USING gin (words);

CREATE TABLE volunteering_shift (
    id              bigint PRIMARY KEY,
    version         integer NOT NULL,
    need_id         bigint NOT NULL REFERENCES volunteering_need (id),
    place           varchar(200) NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    minimum         integer NOT NULL CHECK (minimum > 0),
    maximum         integer NOT NULL,
    -- how many places are taken, counted where it is written; the check is the last word on a full shift
    taken           integer NOT NULL DEFAULT 0,
    -- as people read them, parted by a comma and a space; empty where none is asked for
    competences     varchar(200) NOT NULL,
    competence_keys text[] GENERATED ALWAYS AS (string_to_array(lower(competences), ', ')) STORED,
    -- whom an accepted volunteer turns to; shown to nobody else
    contact         varchar(200) NOT NULL,
    CHECK (ends_at > starts_at),
    CHECK (maximum >= minimum),
    CHECK (taken BETWEEN 0 AND maximum)
);

CREATE INDEX volunteering_shift_need ON volunteering_shift (need_id, starts_at);
CREATE INDEX volunteering_shift_starts ON volunteering_shift (starts_at);
CREATE INDEX volunteering_shift_ends ON volunteering_shift (ends_at);
