-- SPDX-License-Identifier: MPL-2.0
insert into initiative (id, title, status, summary, driver, driver_text, goals, lead_department_id, area_id, place, latitude, longitude,
                        created_at, published_at, changed_at, closed_at, conclusion)
select ${initiatives.first} + g,
       themes[pg_temp.pick(g, 1, cardinality(themes))] || ' ' || places[pg_temp.pick(g, 2, cardinality(places))],
       case when over then 'CLOSED' else 'PUBLISHED' end,
       summaries[pg_temp.pick(g, 3, cardinality(summaries))],
       (array['PROBLEM', 'CHALLENGE', 'AMBITION'])[pg_temp.pick(g, 4, 3)],
       pg_temp.capital(places[pg_temp.pick(g, 2, cardinality(places))] || ' ' || problems[pg_temp.pick(g, 5, cardinality(problems))] || '.'),
       goals[pg_temp.pick(g, 6, cardinality(goals))],
       departments[pg_temp.pick(g, 7, greatest(1, cardinality(departments)))],
       areas[pg_temp.pick(g, 8, greatest(1, cardinality(areas)))],
       pg_temp.capital(places[pg_temp.pick(g, 2, cardinality(places))]),
       case when mapped then 55.94 + pg_temp.pick(g, 10, 1200) / 10000.0 end,
       case when mapped then 10.04 + pg_temp.pick(g, 11, 1200) / 10000.0 end,
       at, at, at,
       case when over then now() - interval '20 days' end,
       case when over then conclusions[pg_temp.pick(g, 12, cardinality(conclusions))] else '' end
  from seed_words,
       (select array_agg(id order by id) as departments from department where not closed) d,
       (select array_agg(id order by id) as areas from area where not closed) a,
       lateral (select g,
                       g >= ${initiatives} * 0.9 as over,
                       pg_temp.pick(g, 9, 4) > 1 as mapped,
                       now() - interval '425 days' - g * interval '1 hour' as at
                  from generate_series(0, ${initiatives} - 1) g) i;

insert into initiative_topic (initiative_id, topic_id)
select ${initiatives.first} + g, topics[pg_temp.pick(g, 13, cardinality(topics))]
  from (select array_agg(id order by id) as topics from topic where not closed) t, generate_series(0, ${initiatives} - 1) g
 where cardinality(topics) > 0;

insert into initiative_gain (initiative_id, gain, expectation)
select ${initiatives.first} + g,
       (array['DEMOCRACY', 'EFFECTIVENESS', 'INNOVATION'])[pg_temp.pick(g, 14, 3)],
       goals[pg_temp.pick(g, 15, cardinality(goals))]
  from seed_words, generate_series(0, ${initiatives} - 1) g;

-- the demo's official answers for one in twenty, as many as somebody can have on a desk
insert into initiative_person (initiative_id, participant_id)
select ${initiatives.first} + g, id
  from participant, generate_series(0, ${initiatives} - 1, 20) g
 where subject = '00000000-0000-4000-8000-000000000003';
