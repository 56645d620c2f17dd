-- SPDX-License-Identifier: MPL-2.0
-- What departments think of a proposal: whether it can be done, what it would cost, and why. A department says so once and may revise it.
CREATE TABLE crowdsourcing_valuation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version     integer NOT NULL DEFAULT 0,
    proposal_id bigint NOT NULL REFERENCES crowdsourcing_proposal (id) ON DELETE CASCADE,
    department  text NOT NULL,
    verdict     text NOT NULL CHECK (verdict IN ('FEASIBLE', 'PARTLY', 'INFEASIBLE')),
    -- in whole kroner, null where nobody has reckoned it
    cost        bigint CHECK (cost >= 0),
    reasons     text NOT NULL,
    -- null once the official has been erased; the valuation stays the municipality's
    valued_by   bigint,
    valued_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX crowdsourcing_valuation_once ON crowdsourcing_valuation (proposal_id, lower(department));
CREATE INDEX crowdsourcing_valuation_official ON crowdsourcing_valuation (valued_by);

-- so that pages and lists know without asking for each proposal whether there is any
ALTER TABLE crowdsourcing_proposal ADD COLUMN valued_at timestamptz;
