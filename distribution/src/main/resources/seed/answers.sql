-- SPDX-License-Identifier: MPL-2.0
-- What the demo's official has answered, of each kind, and what is still owed: to each proposal that has reached its goal.
with answered as (
  select nextval('official_answer_seq') as answer_id,
         p.id,
         p.activity_id,
         p.kind,
         p.goal_reached_at,
         p.replied_at,
         said.phrases[pg_temp.pick(p.id, 25, cardinality(said.phrases))] as body,
         coalesce(departments[pg_temp.pick(p.id, 26, greatest(1, cardinality(departments)))], 'Borgerservice') as department
    from seed_proposal p
    join (select part, array_agg(phrase order by number) as phrases from seed_word group by part) said
      on said.part = replace(lower(p.kind), '_', '-'),
         (select array_agg(left(name_da, 100) order by id) as departments from department where not closed) d
), stored as (
  insert into official_answer (id, kind, body, by_name, until_date, writer_id, written_at, published_at)
  select answer_id,
         kind,
         body,
         department,
         case when kind = 'NEEDS_TIME' then current_date + pg_temp.pick(id, 24, 60) end,
         (select id from participant where subject = '00000000-0000-4000-8000-000000000003'),
         replied_at,
         replied_at
    from answered
)
insert into answer_duty (plugin_id, type, number, activity_id, addressee, department_id, began_at, due_at, first_due_at, answer_id, answered_at)
select 'crowdsourcing',
       'proposal',
       p.id,
       p.activity_id,
       'DEPARTMENT',
       i.lead_department_id,
       coalesce(p.goal_reached_at, a.replied_at),
       case when p.kind = 'NEEDS_TIME' then (current_date + pg_temp.pick(p.id, 24, 60) + 1)::timestamp at time zone 'Europe/Copenhagen'
            else p.goal_reached_at + interval '30 days' end,
       p.goal_reached_at + interval '30 days',
       a.answer_id,
       case when p.kind not in ('NEEDS_TIME', 'FORWARDED') then p.replied_at end
  from seed_proposal p
  join activity act on act.id = p.activity_id
  join initiative i on i.id = act.initiative_id
  left join answered a on a.id = p.id
 where p.kind is not null or p.goal_reached_at is not null;
