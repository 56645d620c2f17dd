-- SPDX-License-Identifier: MPL-2.0
-- Within the first twenty days, one after the other.
insert into support (plugin_id, type, number, participant_id, since)
select 'crowdsourcing',
       'proposal',
       p.id,
       ${people.first} + (p.author + 37 * k) % ${people},
       p.at + least(now() - p.at, interval '20 days') * (k / (p.supports + 1.0))
  from seed_proposal p, lateral generate_series(1, p.supports) k;

insert into supported (plugin_id, type, number, supports)
select 'crowdsourcing', 'proposal', id, supports from seed_proposal where supports > 0;
