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

-- What the database knew of them is from before, and would have it go through all of one for each of the other.
analyze seed_proposal, official_answer, answer_duty;

-- What was decided is promised: half of it is there, and half on its way.
with promised as (
  select nextval('promise_seq') as promise_id,
         d.id as duty_id,
         d.department_id,
         a.writer_id,
         a.published_at,
         d.number % 2 = 0 as kept
    from seed_proposal p
    join answer_duty d on d.plugin_id = 'crowdsourcing' and d.type = 'proposal' and d.number = p.id
    join official_answer a on a.id = d.answer_id
   where p.kind = 'DECIDED'
), stored as (
  insert into promise (id, body, department_id, state, progress, review_on, maker_id, made_at, ended_at)
  select promise_id,
         'Vi gør det, der er besluttet, inden for et år.',
         department_id,
         case when kept then 'KEPT' else 'ON_ITS_WAY' end,
         case when kept then 100 else pg_temp.pick(promise_id, 27, 19) * 5 end,
         case when not kept then current_date + pg_temp.pick(promise_id, 28, 90) end,
         writer_id,
         published_at,
         case when kept then now() end
    from promised
), reported as (
  insert into promise_report (promise_id, state, progress, note, writer_id, written_at)
  select promise_id, 'KEPT', 100, 'Det er gjort.', writer_id, now() from promised where kept
), planned as (
  insert into promise_milestone (promise_id, body, due_on)
  select promise_id, 'Pengene er fundet', current_date + pg_temp.pick(promise_id, 29, 60) from promised where not kept
)
insert into promise_duty (promise_id, duty_id) select promise_id, duty_id from promised;
