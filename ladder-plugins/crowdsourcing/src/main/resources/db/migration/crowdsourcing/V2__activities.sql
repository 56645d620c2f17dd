-- SPDX-License-Identifier: MPL-2.0

-- Proposals belong to an activity, carry the promises that held at their birth, and may outlive what says whose they are.
ALTER TABLE crowdsourcing_proposal
    -- null only until the plugin is activated after this migration, which gives older proposals an activity
    ADD COLUMN activity_id     bigint,
    -- whether everybody sees how many support it while it seeks support
    ADD COLUMN count_shown     boolean NOT NULL DEFAULT true,
    -- null for proposals from before there was such a rule: they seek support until they are answered
    ADD COLUMN support_until   timestamptz,
    -- that the time is over, noted when it passes, so that lists and figures need not compare times
    ADD COLUMN expired         boolean NOT NULL DEFAULT false,
    -- a goal once reached stays reached, whoever takes a support back later
    ADD COLUMN goal_reached_at timestamptz,
    -- when the municipality has to answer at the latest
    ADD COLUMN answer_due      timestamptz,
    -- null once its author has been erased
    ALTER COLUMN author_id DROP NOT NULL;

-- what everybody may see of the count, and by what lists are put in order: the order must not tell what the page keeps back
ALTER TABLE crowdsourcing_proposal
    ADD COLUMN shown_count integer NOT NULL GENERATED ALWAYS AS
        (CASE WHEN count_shown OR expired OR answered_at IS NOT NULL THEN support_count ELSE 0 END) STORED;

-- nobody noted when these goals were reached; the duty to answer begins now
UPDATE crowdsourcing_proposal
   SET goal_reached_at = now(),
       answer_due = CASE WHEN answered_at IS NULL THEN now() + interval '30 days' END
 WHERE support_count >= support_goal;

-- the municipality has named the day on which it comes back
UPDATE crowdsourcing_proposal p
   SET answer_due = (a.until_date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
  FROM crowdsourcing_answer a
 WHERE a.proposal_id = p.id AND a.kind = 'NEEDS_TIME';

-- null once the official has been erased; the answer stays the municipality's
ALTER TABLE crowdsourcing_answer ALTER COLUMN answered_by DROP NOT NULL;

-- an index for each way to see the list, as before, and for one activity alone
DROP INDEX crowdsourcing_proposal_most_supported;
DROP INDEX crowdsourcing_proposal_most_supported_open;
DROP INDEX crowdsourcing_proposal_most_supported_answered;
DROP INDEX crowdsourcing_proposal_open;
CREATE INDEX crowdsourcing_proposal_most_supported ON crowdsourcing_proposal (shown_count DESC, id DESC);
CREATE INDEX crowdsourcing_proposal_most_supported_open ON crowdsourcing_proposal (shown_count DESC, id DESC) WHERE answered_at IS NULL AND NOT expired;
CREATE INDEX crowdsourcing_proposal_most_supported_answered ON crowdsourcing_proposal (shown_count DESC, id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX crowdsourcing_proposal_open ON crowdsourcing_proposal (id DESC) WHERE answered_at IS NULL AND NOT expired;
CREATE INDEX crowdsourcing_proposal_activity ON crowdsourcing_proposal (activity_id, id DESC);
CREATE INDEX crowdsourcing_proposal_unplaced ON crowdsourcing_proposal (id) WHERE activity_id IS NULL;
-- what runs out next
CREATE INDEX crowdsourcing_proposal_until ON crowdsourcing_proposal (support_until) WHERE answered_at IS NULL AND NOT expired;
-- what waits for an answer, the most urgent first
CREATE INDEX crowdsourcing_proposal_due ON crowdsourcing_proposal (answer_due, id) WHERE answered_at IS NULL;
-- figures of a period are read from these alone
CREATE INDEX crowdsourcing_proposal_submitted ON crowdsourcing_proposal (submitted_at) INCLUDE (activity_id, author_id);
CREATE INDEX crowdsourcing_proposal_answered_at ON crowdsourcing_proposal (answered_at) INCLUDE (activity_id, answer_due) WHERE answered_at IS NOT NULL;
CREATE INDEX crowdsourcing_support_given ON crowdsourcing_support (given_at) INCLUDE (participant_id, proposal_id);
CREATE INDEX crowdsourcing_answer_official ON crowdsourcing_answer (answered_by);

-- what goes on in each activity, in the place of the one figure for all; 0 stands for proposals that have no activity yet
CREATE TABLE crowdsourcing_open (
    activity_id bigint PRIMARY KEY,
    proposals   bigint NOT NULL
);

INSERT INTO crowdsourcing_open (activity_id, proposals)
SELECT 0, open_proposals FROM crowdsourcing_figure;

DROP TRIGGER crowdsourcing_count_open ON crowdsourcing_proposal;
DROP FUNCTION crowdsourcing_count_open();
DROP TABLE crowdsourcing_figure;

-- once a statement: a row that is counted up a hundred thousand times in one transaction gets slower each time
CREATE FUNCTION crowdsourcing_count_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO crowdsourcing_open AS open (activity_id, proposals)
        SELECT coalesce(activity_id, 0), count(*) FROM added WHERE answered_at IS NULL AND NOT expired GROUP BY 1 ORDER BY 1
            ON CONFLICT (activity_id) DO UPDATE SET proposals = open.proposals + excluded.proposals;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO crowdsourcing_open AS open (activity_id, proposals)
        SELECT coalesce(activity_id, 0), -count(*) FROM removed WHERE answered_at IS NULL AND NOT expired GROUP BY 1 ORDER BY 1
            ON CONFLICT (activity_id) DO UPDATE SET proposals = open.proposals + excluded.proposals;
    ELSE
        INSERT INTO crowdsourcing_open AS open (activity_id, proposals)
        SELECT activity, sum(more)
          FROM (SELECT coalesce(activity_id, 0) AS activity, 1 AS more FROM added WHERE answered_at IS NULL AND NOT expired
                UNION ALL
                SELECT coalesce(activity_id, 0), -1 FROM removed WHERE answered_at IS NULL AND NOT expired) AS moved
         GROUP BY activity HAVING sum(more) <> 0 ORDER BY activity
            ON CONFLICT (activity_id) DO UPDATE SET proposals = open.proposals + excluded.proposals;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER crowdsourcing_count_open_added AFTER INSERT ON crowdsourcing_proposal
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION crowdsourcing_count_open();
CREATE TRIGGER crowdsourcing_count_open_removed AFTER DELETE ON crowdsourcing_proposal
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION crowdsourcing_count_open();
-- PostgreSQL takes no list of columns here; a support changes nothing that is counted and writes nothing
CREATE TRIGGER crowdsourcing_count_open_moved AFTER UPDATE ON crowdsourcing_proposal
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION crowdsourcing_count_open();
