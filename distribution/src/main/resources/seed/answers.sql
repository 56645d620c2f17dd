-- SPDX-License-Identifier: MPL-2.0
-- What the demo's official has answered, of each kind.
insert into crowdsourcing_answer (proposal_id, version, kind, body, department, until_date, answered_by, answered_at)
select p.id,
       1,
       p.kind,
       said.phrases[pg_temp.pick(p.id, 25, cardinality(said.phrases))],
       coalesce(departments[pg_temp.pick(p.id, 26, greatest(1, cardinality(departments)))], 'Borgerservice'),
       case when p.kind = 'NEEDS_TIME' then current_date + pg_temp.pick(p.id, 24, 60) end,
       (select id from participant where subject = '00000000-0000-4000-8000-000000000003'),
       p.replied_at
  from seed_proposal p
  join (select part, array_agg(phrase order by number) as phrases from seed_word group by part) said
    on said.part = replace(lower(p.kind), '_', '-'),
       (select array_agg(left(name_da, 100) order by id) as departments from department where not closed) d;
