-- SPDX-License-Identifier: MPL-2.0
-- How departments, politicians and the council answer is counted as the rest is, so that the page that tells it counts nothing:
-- each counter of answers is somebody's, and what is still owed has counters of its own, by the month of its day.
alter table figure drop constraint figure_kind_check,
  add constraint figure_kind_check check (kind in ('CONTRIBUTION', 'COMMENT', 'ANSWERED', 'IN_TIME', 'OWED')),
  -- as in answer_duty, with the person's or the department's number; empty and 0 for what is nobody's duty
  add column addressee    varchar(12) not null default '',
  add column addressee_id bigint      not null default 0,
  drop constraint figure_pkey,
  add primary key (kind, activity_id, month, addressee, addressee_id);

alter table figure_change
  add column addressee    varchar(12) not null default '',
  add column addressee_id bigint      not null default 0;

create index figure_of_answers on figure (kind, month) where addressee <> '';

create or replace view figure_part as
  select kind, activity_id, month, value, addressee, addressee_id from figure
  union all
  select kind, activity_id, month, value, addressee, addressee_id from figure_change;

create or replace view figure_now as
  select kind, activity_id, month, sum(value)::bigint as value, addressee, addressee_id
    from figure_part group by kind, activity_id, month, addressee, addressee_id;

-- everything that is counted of one duty to answer; nothing of none
create function figures_of_duty(d answer_duty) returns table (kind text, month date, addressee text, addressee_id bigint) language sql stable as $$
  select how.kind, figure_month(how.at), d.addressee, coalesce(d.participant_id, d.department_id, 0)
    from (values ('ANSWERED', d.answered_at, true),
                 ('IN_TIME', d.answered_at, d.answered_at <= d.first_due_at),
                 ('OWED', d.due_at, d.answered_at is null)) how (kind, at, so)
   where d.released_at is null and d.due_at is not null and how.at is not null and how.so
$$;

drop function figures_of(contribution);

-- Everything that is counted of a contribution, each with who did it and whose duty it was: the contribution, the comments on it and
-- the answers to it. The one place that says what counts; whether the activity is open to everybody is asked when figures are read.
create function figures_of(c contribution)
  returns table (kind text, activity_id bigint, month date, person_id bigint, addressee text, addressee_id bigint) language sql stable as $$
  select 'CONTRIBUTION', c.activity_id, figure_month(c.made_at), c.author_id, '', 0
    where c.reach = 'EVERYONE' and not c.withheld
  union all
  select 'COMMENT', c.activity_id, figure_month(m.made_at), m.author_id, '', 0 from comment m
    where m.plugin_id = c.plugin_id and m.type = c.type and m.number = c.number and m.thread_id is null
      and m.withdrawn_at is null and m.held is null and c.reach = 'EVERYONE' and not c.withheld
  union all
  select 'COMMENT', c.activity_id, figure_month(m.made_at), m.author_id, '', 0 from comment t join comment m on m.thread_id = t.id
    where t.plugin_id = c.plugin_id and t.type = c.type and t.number = c.number and t.thread_id is null
      and m.withdrawn_at is null and m.held is null and c.reach = 'EVERYONE' and not c.withheld
  union all
  select f.kind, c.activity_id, f.month, null, f.addressee, f.addressee_id from answer_duty d cross join lateral figures_of_duty(d) f
    where d.plugin_id = c.plugin_id and d.type = c.type and d.number = c.number and c.reach = 'EVERYONE' and not c.withheld
$$;

create or replace function count_contribution() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into figure_change (kind, activity_id, month, value, addressee, addressee_id)
    select kind, activity_id, month, -count(*), addressee, addressee_id from figures_of(old) group by kind, activity_id, month, addressee, addressee_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into figure_change (kind, activity_id, month, value, addressee, addressee_id)
    select kind, activity_id, month, count(*), addressee, addressee_id from figures_of(new) group by kind, activity_id, month, addressee, addressee_id;
  end if;
  return null;
end
$$;

create or replace function count_contributions() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value, addressee, addressee_id)
  select f.kind, f.activity_id, f.month, count(*), f.addressee, f.addressee_id
    from made join contribution c on c.id = made.id cross join lateral figures_of(c) f
   group by f.kind, f.activity_id, f.month, f.addressee, f.addressee_id;
  return null;
end
$$;

-- of a row that comes there is no old one, and of one that goes no new one
create or replace function count_answer() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value, addressee, addressee_id)
  select f.kind, c.activity_id, f.month, f.sign, f.addressee, f.addressee_id
    from (select old.plugin_id, old.type, old.number, was.*, -1 as sign from figures_of_duty(old) was
          union all
          select new.plugin_id, new.type, new.number, becomes.*, 1 from figures_of_duty(new) becomes)
         f (plugin_id, type, number, kind, month, addressee, addressee_id, sign)
    join contribution c on c.plugin_id = f.plugin_id and c.type = f.type and c.number = f.number
   where c.reach = 'EVERYONE' and not c.withheld;
  return null;
end
$$;

drop trigger answer_recounted on answer_duty;
create trigger answer_recounted after update on answer_duty for each row
  when ((old.answered_at, old.released_at, old.due_at, old.first_due_at, old.addressee, old.participant_id, old.department_id)
    is distinct from (new.answered_at, new.released_at, new.due_at, new.first_due_at, new.addressee, new.participant_id, new.department_id))
  execute function count_answer();

delete from figure where kind in ('ANSWERED', 'IN_TIME');
delete from figure_change where kind in ('ANSWERED', 'IN_TIME');
insert into figure (kind, activity_id, month, value, addressee, addressee_id)
select f.kind, c.activity_id, f.month, count(*), f.addressee, f.addressee_id
  from answer_duty d cross join lateral figures_of_duty(d) f
  join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number
 where c.reach = 'EVERYONE' and not c.withheld
 group by f.kind, c.activity_id, f.month, f.addressee, f.addressee_id;
