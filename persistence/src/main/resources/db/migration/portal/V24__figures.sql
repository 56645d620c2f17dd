-- SPDX-License-Identifier: MPL-2.0
-- How much there is of what everybody may see: counted as it comes and goes, so that no page counts, and recounted at night.

-- months are the municipality's
create function figure_month(moment timestamptz) returns date language sql immutable parallel safe as $$
  select date_trunc('month', moment at time zone 'Europe/Copenhagen')::date
$$;

-- Everything that is counted of a contribution, each with who did it: the contribution, the comments on it and the answers to it.
-- The one place that says what counts; whether the activity is open to everybody is asked when figures are read.
create function figures_of(c contribution) returns table (kind text, activity_id bigint, month date, person_id bigint) language sql stable as $$
  select 'CONTRIBUTION', c.activity_id, figure_month(c.made_at), c.author_id
    where c.reach = 'EVERYONE' and not c.withheld
  union all
  select 'COMMENT', c.activity_id, figure_month(m.made_at), m.author_id from comment m
    where m.plugin_id = c.plugin_id and m.type = c.type and m.number = c.number and m.thread_id is null
      and m.withdrawn_at is null and m.held is null and c.reach = 'EVERYONE' and not c.withheld
  union all
  select 'COMMENT', c.activity_id, figure_month(m.made_at), m.author_id from comment t join comment m on m.thread_id = t.id
    where t.plugin_id = c.plugin_id and t.type = c.type and t.number = c.number and t.thread_id is null
      and m.withdrawn_at is null and m.held is null and c.reach = 'EVERYONE' and not c.withheld
  union all
  select how.kind, c.activity_id, figure_month(d.answered_at), null from answer_duty d
    cross join lateral (values ('ANSWERED', true), ('IN_TIME', d.answered_at <= d.first_due_at)) how (kind, so)
    where d.plugin_id = c.plugin_id and d.type = c.type and d.number = c.number
      and d.answered_at is not null and d.released_at is null and d.due_at is not null and how.so
      and c.reach = 'EVERYONE' and not c.withheld
$$;

create table figure (
  kind        varchar(20) not null check (kind in ('CONTRIBUTION', 'COMMENT', 'ANSWERED', 'IN_TIME')),
  -- no reference: an activity that has nothing left may go
  activity_id bigint      not null,
  month       date        not null,
  value       bigint      not null,
  primary key (kind, activity_id, month)
);

create index figure_by_month on figure (month);

-- What comes and goes is added here and folded into the figures every few seconds, so that nobody who writes waits for another.
-- A figure is what both say together.
create sequence figure_change_seq;

create table figure_change (
  id          bigint      primary key default nextval('figure_change_seq'),
  kind        varchar(20) not null,
  activity_id bigint      not null,
  month       date        not null,
  value       bigint      not null
);

create view figure_now as
  select kind, activity_id, month, sum(value)::bigint as value
    from (select kind, activity_id, month, value from figure union all select kind, activity_id, month, value from figure_change) both_parts
   group by kind, activity_id, month;

create function count_contribution() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into figure_change (kind, activity_id, month, value)
    select kind, activity_id, month, -count(*) from figures_of(old) group by kind, activity_id, month;
  end if;
  if tg_op <> 'DELETE' then
    insert into figure_change (kind, activity_id, month, value)
    select kind, activity_id, month, count(*) from figures_of(new) group by kind, activity_id, month;
  end if;
  return null;
end
$$;

-- many that come at once are counted at once
create function count_contributions() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value)
  select f.kind, f.activity_id, f.month, count(*)
    from made join contribution c on c.id = made.id cross join lateral figures_of(c) f group by f.kind, f.activity_id, f.month;
  return null;
end
$$;

create trigger contribution_counted after insert on contribution referencing new table as made
  for each statement execute function count_contributions();
create trigger contribution_recounted after update on contribution for each row
  when ((old.activity_id, old.reach, old.withheld, old.made_at) is distinct from (new.activity_id, new.reach, new.withheld, new.made_at))
  execute function count_contribution();
create trigger contribution_uncounted after delete on contribution for each row execute function count_contribution();

create function count_comments() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value)
  select 'COMMENT', c.activity_id, figure_month(m.made_at), count(*)
    from made m join contribution c on c.plugin_id = m.plugin_id and c.type = m.type and c.number = m.number
   where m.withdrawn_at is null and m.held is null and c.reach = 'EVERYONE' and not c.withheld
   group by 2, 3;
  return null;
end
$$;

-- of a row that goes there is no new one: its columns are null
create function count_comment() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value)
  select 'COMMENT', c.activity_id, figure_month(m.made_at), m.sign
    from (select old.plugin_id, old.type, old.number, old.made_at, old.withdrawn_at is null and old.held is null as stands, -1 as sign
          union all
          select new.plugin_id, new.type, new.number, new.made_at, new.withdrawn_at is null and new.held is null, 1) m
    join contribution c on c.plugin_id = m.plugin_id and c.type = m.type and c.number = m.number
   where m.stands and c.reach = 'EVERYONE' and not c.withheld;
  return null;
end
$$;

create trigger comment_counted after insert on comment referencing new table as made for each statement execute function count_comments();
create trigger comment_recounted after update on comment for each row
  when ((old.plugin_id, old.type, old.number, old.made_at, old.withdrawn_at, old.held)
    is distinct from (new.plugin_id, new.type, new.number, new.made_at, new.withdrawn_at, new.held))
  execute function count_comment();
create trigger comment_uncounted after delete on comment for each row execute function count_comment();

-- so here, and of a row that comes there is no old one
create function count_answer() returns trigger language plpgsql as $$
begin
  insert into figure_change (kind, activity_id, month, value)
  select how.kind, c.activity_id, figure_month(d.answered_at), d.sign
    from (select old.plugin_id, old.type, old.number, old.answered_at, old.released_at, old.due_at, old.first_due_at, -1 as sign
          union all
          select new.plugin_id, new.type, new.number, new.answered_at, new.released_at, new.due_at, new.first_due_at, 1) d
    join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number
    cross join lateral (values ('ANSWERED', true), ('IN_TIME', d.answered_at <= d.first_due_at)) how (kind, so)
   where d.answered_at is not null and d.released_at is null and d.due_at is not null and how.so
     and c.reach = 'EVERYONE' and not c.withheld;
  return null;
end
$$;

create trigger answer_counted after insert or delete on answer_duty for each row execute function count_answer();
create trigger answer_recounted after update on answer_duty for each row
  when ((old.answered_at, old.released_at, old.due_at, old.first_due_at) is distinct from (new.answered_at, new.released_at, new.due_at, new.first_due_at))
  execute function count_answer();

insert into figure (kind, activity_id, month, value)
select f.kind, f.activity_id, f.month, count(*) from contribution c cross join lateral figures_of(c) f group by f.kind, f.activity_id, f.month;

-- each recount, one a night and those that somebody asks for, and each figure that it found to be another
create sequence figure_check_seq;

create table figure_check (
  id       bigint      primary key default nextval('figure_check_seq'),
  -- null where somebody asked for it; the key lets one node of several have the night
  night    date        unique,
  began_at timestamptz not null default now(),
  -- null while it is under way, or if it did not come to its end
  ended_at timestamptz,
  drifted  integer     not null default 0
);

create sequence figure_drift_seq;

create table figure_drift (
  id          bigint      primary key default nextval('figure_drift_seq'),
  found_at    timestamptz not null default now(),
  kind        varchar(20) not null,
  -- no reference: an activity that has nothing left may go
  activity_id bigint      not null,
  month       date        not null,
  kept        bigint      not null,
  counted     bigint      not null
);

-- What cannot be added up is counted anew every hour: people, and the plugins' own figures. A figure about few people is null: it is not even here.
create table figure_told (
  -- 12m, all, or a year
  period      varchar(4)  not null,
  -- TOTAL, STEP, ACTIVITY, AREA or TOPIC with the number or id of which, or MEASURE with the plugin's key
  about       varchar(10) not null check (about in ('TOTAL', 'STEP', 'ACTIVITY', 'AREA', 'TOPIC', 'MEASURE')),
  which       varchar(80) not null,
  value       bigint      check (value >= 0),
  primary key (period, about, which)
);

create table figure_roll (
  id        smallint    primary key check (id = 1),
  rolled_at timestamptz not null
);
