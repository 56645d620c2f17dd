CREATE SEQUENCE example_notice_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE example_notice (
    id          bigint PRIMARY KEY,
    version     integer NOT NULL,
    activity_id bigint NOT NULL,
    author_id   bigint NOT NULL,
    body        varchar(1000) NOT NULL,
    put_up_at   timestamptz NOT NULL
);

-- a page of a board, and all of one person, are each one range of an index
CREATE INDEX example_notice_activity ON example_notice (activity_id, id DESC);
CREATE INDEX example_notice_author ON example_notice (author_id);
