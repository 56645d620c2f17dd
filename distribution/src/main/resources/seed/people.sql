-- SPDX-License-Identifier: MPL-2.0
-- Citizens whom no login knows: their issuer is none.
insert into participant (id, issuer, subject, display_name, municipality_code, assurance_level, created_at, last_seen_at)
select ${people.first} + g,
       'urn:stigen:seed',
       'seed-' || (${people.first} + g),
       given_names[pg_temp.pick(g, 1, cardinality(given_names))] || ' ' || family_names[pg_temp.pick(g, 2, cardinality(family_names))],
       '0999',
       'SUBSTANTIAL',
       now() - interval '430 days',
       now() - pg_temp.pick(g, 3, 200) * interval '1 day'
  from seed_words, generate_series(0, ${people} - 1) g;
