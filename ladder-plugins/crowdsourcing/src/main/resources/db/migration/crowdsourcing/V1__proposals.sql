CREATE SEQUENCE crowdsourcing_proposal_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE crowdsourcing_proposal (
    id             bigint PRIMARY KEY,
    version        integer NOT NULL,
    title          varchar(150) NOT NULL,
    body           varchar(5000) NOT NULL,
    author_id      bigint NOT NULL,
    -- the form's own key: the same form sent twice is one proposal
    submission_key uuid NOT NULL UNIQUE,
    submitted_at   timestamptz NOT NULL,
    -- the goal that held when it was submitted, so that a later rule does not change it
    support_goal   integer NOT NULL CHECK (support_goal > 0),
    -- counted where it is written, since a count on each visit would not scale
    support_count  integer NOT NULL DEFAULT 0 CHECK (support_count >= 0),
    answered_at    timestamptz
);

-- an index for each way to see the list, so that a page is one range of one of them
CREATE INDEX crowdsourcing_proposal_most_supported ON crowdsourcing_proposal (support_count DESC, id DESC);
CREATE INDEX crowdsourcing_proposal_most_supported_open ON crowdsourcing_proposal (support_count DESC, id DESC) WHERE answered_at IS NULL;
CREATE INDEX crowdsourcing_proposal_most_supported_answered ON crowdsourcing_proposal (support_count DESC, id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX crowdsourcing_proposal_answered ON crowdsourcing_proposal (id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX crowdsourcing_proposal_open ON crowdsourcing_proposal (id DESC) WHERE answered_at IS NULL;
CREATE INDEX crowdsourcing_proposal_author ON crowdsourcing_proposal (author_id);

-- the key is the promise of one support per participant
CREATE TABLE crowdsourcing_support (
    proposal_id    bigint NOT NULL REFERENCES crowdsourcing_proposal (id),
    participant_id bigint NOT NULL,
    given_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (proposal_id, participant_id)
);

CREATE INDEX crowdsourcing_support_participant ON crowdsourcing_support (participant_id);

CREATE TABLE crowdsourcing_answer (
    proposal_id   bigint PRIMARY KEY REFERENCES crowdsourcing_proposal (id),
    version       integer NOT NULL,
    kind          varchar(20) NOT NULL,
    body          varchar(5000) NOT NULL,
    department    varchar(100) NOT NULL,
    until_date    date,
    answered_by   bigint NOT NULL,
    answered_at   timestamptz NOT NULL,
    CHECK ((kind = 'NEEDS_TIME') = (until_date IS NOT NULL))
);

-- what goes on, kept beside the rows, for the ladder on the front page
CREATE TABLE crowdsourcing_figure (
    id             smallint PRIMARY KEY CHECK (id = 1),
    open_proposals bigint NOT NULL DEFAULT 0
);

INSERT INTO crowdsourcing_figure (id) VALUES (1);

CREATE FUNCTION crowdsourcing_count_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE crowdsourcing_figure SET open_proposals = open_proposals + 1 WHERE NEW.answered_at IS NULL;
    ELSIF OLD.answered_at IS NULL AND NEW.answered_at IS NOT NULL THEN
        UPDATE crowdsourcing_figure SET open_proposals = open_proposals - 1;
    ELSIF OLD.answered_at IS NOT NULL AND NEW.answered_at IS NULL THEN
        UPDATE crowdsourcing_figure SET open_proposals = open_proposals + 1;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER crowdsourcing_count_open
    AFTER INSERT OR UPDATE OF answered_at ON crowdsourcing_proposal
    FOR EACH ROW EXECUTE FUNCTION crowdsourcing_count_open();
