-- SPDX-License-Identifier: MPL-2.0
-- The portal keeps answers and the duty to give them from now on: the plugin hands over what it has when it is activated, and empties both tables.
CREATE TABLE crowdsourcing_owed (
    proposal_id bigint PRIMARY KEY REFERENCES crowdsourcing_proposal (id)
);

INSERT INTO crowdsourcing_owed (proposal_id)
SELECT id FROM crowdsourcing_proposal WHERE answered_at IS NULL AND answer_due IS NOT NULL AND activity_id IS NOT NULL;
