-- SPDX-License-Identifier: MPL-2.0
-- Four in each initiative, the last sixth of them over.
insert into activity (id, initiative_id, plugin_id, title, access, created_at)
select ${activities.first} + g,
       ${initiatives.first} + g / 4,
       'crowdsourcing',
       rounds[pg_temp.pick(g, 1, cardinality(rounds))],
       'ENABLED',
       now() - interval '424 days'
  from seed_words, generate_series(0, ${activities} - 1) g;

insert into phase (id, activity_id, title, starts_at, ends_at)
select ${phases.first} + g,
       ${activities.first} + g,
       phases[pg_temp.pick(g, 2, cardinality(phases))],
       now() - interval '422 days',
       case when g < ${activities.open} then now() + (30 + pg_temp.pick(g, 3, 200)) * interval '1 day' else now() - interval '35 days' end
  from seed_words, generate_series(0, ${activities} - 1) g;
