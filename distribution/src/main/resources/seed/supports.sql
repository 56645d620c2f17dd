-- SPDX-License-Identifier: MPL-2.0
-- Within the first twenty days, one after the other.
insert into crowdsourcing_support (proposal_id, participant_id, given_at)
select p.id,
       ${people.first} + (p.author + 37 * k) % ${people},
       p.at + least(now() - p.at, interval '20 days') * (k / (p.supports + 1.0))
  from seed_proposal p, lateral generate_series(1, p.supports) k;
