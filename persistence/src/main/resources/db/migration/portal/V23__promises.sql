-- SPDX-License-Identifier: MPL-2.0
-- What the municipality has promised with its answers and how far it is, what is prepared beside what is published, and who can be asked as a politician.

-- what is prepared stands beside what everybody reads until it takes its place
alter table answer_duty add column prepared_id bigint references official_answer;
update answer_duty d set prepared_id = d.answer_id, answer_id = null
  from official_answer a where a.id = d.answer_id and a.published_at is null;
create index answer_duty_of_prepared on answer_duty (prepared_id) where prepared_id is not null;

alter table participant add column elected boolean not null default false;
create index participant_elected on participant (display_name) where elected;
comment on column participant.elected is 'Whether the latest login was a politician''s.';

create sequence promise_seq;

create table promise (
  id            bigint      primary key default nextval('promise_seq'),
  -- counted up by each change, so that nothing newer is overwritten
  version       integer     not null default 0,
  body          text        not null check (body ~ '\S' and length(body) <= 500),
  -- null where it is the municipality as a whole
  department_id bigint      references department,
  state         varchar(12) not null default 'ON_ITS_WAY' check (state in ('ON_ITS_WAY', 'KEPT', 'KEPT_IN_PART', 'DROPPED')),
  progress      smallint    not null default 0 check (progress between 0 and 100),
  -- the day by which the municipality says how far it is, as long as there is something to say
  review_on     date,
  reminded_at   timestamptz,
  -- null once that person has been erased: the promise is the municipality's
  maker_id      bigint      references participant,
  made_at       timestamptz not null default now(),
  ended_at      timestamptz,
  constraint promise_on_its_way check ((state = 'ON_ITS_WAY') = (review_on is not null) and (state = 'ON_ITS_WAY') = (ended_at is null)),
  constraint promise_kept check (state <> 'KEPT' or progress = 100)
);

create index promise_to_review on promise (review_on, id) where review_on is not null;
create index promise_of_maker on promise (maker_id);
create index promise_of_department on promise (department_id);

-- to whom it is given: one answer may be to several, and so is what it promises
create table promise_duty (
  promise_id bigint not null references promise,
  duty_id    bigint not null references answer_duty,
  primary key (duty_id, promise_id)
);

create index promise_duty_of_promise on promise_duty (promise_id);

create sequence promise_milestone_seq;

create table promise_milestone (
  id         bigint primary key default nextval('promise_milestone_seq'),
  promise_id bigint not null references promise,
  body       text   not null check (body ~ '\S' and length(body) <= 200),
  due_on     date   not null,
  reached_on date
);

create index promise_milestone_of_promise on promise_milestone (promise_id, due_on, id);

create sequence promise_report_seq;

-- what was said of it, which is never changed
create table promise_report (
  id         bigint      primary key default nextval('promise_report_seq'),
  promise_id bigint      not null references promise,
  state      varchar(12) not null check (state in ('ON_ITS_WAY', 'KEPT', 'KEPT_IN_PART', 'DROPPED')),
  progress   smallint    not null check (progress between 0 and 100),
  note       text        not null check (note ~ '\S' and length(note) <= 1000),
  writer_id  bigint      references participant,
  written_at timestamptz not null default now()
);

create index promise_report_of_promise on promise_report (promise_id, written_at, id);
create index promise_report_of_writer on promise_report (writer_id);
