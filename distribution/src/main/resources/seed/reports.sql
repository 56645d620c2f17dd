-- SPDX-License-Identifier: MPL-2.0
-- One proposal in two hundred is reported, by one to three people, and waits for a moderator.
with reported as (
  insert into moderation (plugin_id, type, number, page_plugin, page_type, page_number, activity_id, author_id, state, reports, turned_at)
  select 'crowdsourcing', 'proposal', p.id, 'crowdsourcing', 'proposal', p.id, p.activity_id, ${people.first} + p.author, 'OPEN',
         pg_temp.pick(p.id, 41, 3), p.at
    from seed_proposal p
   where pg_temp.pick(p.id, 40, 200) = 1
  returning id, author_id, reports, turned_at
)
insert into moderation_report (moderation_id, reported_by, reason, reported_at)
select r.id,
       ${people.first} + (r.author_id - ${people.first} + 37 * k) % ${people},
       (array['PERSONAL', 'HATE', 'ILLEGAL', 'SPAM', 'OFF_TOPIC', 'OTHER'])[pg_temp.pick(r.id + k, 42, 6)],
       r.turned_at
  from reported r, lateral generate_series(1, r.reports) k;
