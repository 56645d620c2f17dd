-- SPDX-License-Identifier: MPL-2.0
-- What the municipality owes an answer and by when, and what it has answered.
alter table department add column head_id bigint references participant;
create index department_of_head on department (head_id);
comment on column department.head_id is 'Who is told when an answer that the department owes is late.';

create sequence official_answer_seq;

create table official_answer (
  id           bigint      primary key default nextval('official_answer_seq'),
  -- counted up by each change, so that nothing newer is overwritten
  version      integer     not null default 0,
  kind         varchar(20) not null check (kind in ('ANSWERED', 'DECIDED', 'FORWARDED', 'NEEDS_TIME', 'DECLINED')),
  body         text        not null check (body ~ '\S' and length(body) <= 5000),
  -- who answers, as shown: a department that is renamed later has answered under the name of that day
  by_name      text        not null check (by_name ~ '\S' and length(by_name) <= 150),
  until_date   date,
  -- null once that person has been erased: the answer is the municipality's
  writer_id    bigint      references participant,
  written_at   timestamptz not null default now(),
  -- null while it is prepared
  published_at timestamptz,
  constraint official_answer_day check ((kind = 'NEEDS_TIME') = (until_date is not null))
);

create index official_answer_of_writer on official_answer (writer_id);

create sequence answer_duty_seq;

create table answer_duty (
  id             bigint      primary key default nextval('answer_duty_seq'),
  plugin_id      varchar(30) not null,
  type           varchar(30) not null,
  number         bigint      not null,
  activity_id    bigint      not null references activity,
  addressee      varchar(12) not null check (addressee in ('DEPARTMENT', 'POLITICIAN', 'COUNCIL')),
  participant_id bigint      references participant,
  department_id  bigint      references department,
  began_at       timestamptz not null default now(),
  -- null where it is answered without being owed
  due_at         timestamptz,
  -- the day that was promised at first, which is what is measured
  first_due_at   timestamptz,
  put_off_why    text        not null default '' check (length(put_off_why) <= 500),
  reminded_at    timestamptz,
  escalated_at   timestamptz,
  -- what was answered, or is prepared
  answer_id      bigint      references official_answer,
  -- when it ended: by an answer for good, or because nothing is owed any more
  answered_at    timestamptz,
  released_at    timestamptz,
  constraint answer_duty_once unique nulls not distinct (plugin_id, type, number, addressee, participant_id),
  constraint answer_duty_person check ((addressee = 'POLITICIAN') = (participant_id is not null)),
  constraint answer_duty_department check (addressee = 'DEPARTMENT' or department_id is null),
  constraint answer_duty_answered check (answered_at is null or answer_id is not null)
);

-- what is owed is read by its day, and what was answered by figures
create index answer_duty_open on answer_duty (due_at, id) where answered_at is null and released_at is null and due_at is not null;
create index answer_duty_answered on answer_duty (answered_at) where answered_at is not null;
create index answer_duty_of_person on answer_duty (participant_id);
create index answer_duty_of_department on answer_duty (department_id);
create index answer_duty_of_answer on answer_duty (answer_id);
create index answer_duty_in_activity on answer_duty (activity_id, answered_at);

-- what somebody has to do is told to him alone
alter table happening drop constraint happening_topic_check;
alter table happening add constraint happening_topic_check check (topic in ('COMMENT', 'MENTION', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS', 'TASK'));
alter table mail_choice drop constraint mail_choice_topic_check;
alter table mail_choice add constraint mail_choice_topic_check check (topic in ('COMMENT', 'MENTION', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS', 'TASK'));
