-- SPDX-License-Identifier: MPL-2.0
-- What climbs the ladder: a case has a part for each contribution that it has been, and a move between each two.
create sequence case_file_seq;

create table case_file (
  id         bigint      primary key default nextval('case_file_seq'),
  created_at timestamptz not null default now()
);

create sequence case_part_seq;

create table case_part (
  id              bigint      primary key default nextval('case_part_seq'),
  case_id         bigint      not null references case_file,
  plugin_id       varchar(30) not null,
  type            varchar(30) not null,
  contribution_id bigint      not null,
  activity_id     bigint      not null references activity,
  constraint case_part_once unique (plugin_id, type, contribution_id)
);

create index case_part_of_case on case_part (case_id, id);

create table case_move (
  to_part   bigint      primary key references case_part,
  from_part bigint      not null unique references case_part,
  reason    text        not null check (reason ~ '\S' and length(reason) <= 2000),
  moved_by  bigint      not null references participant,
  moved_at  timestamptz not null default now()
);

-- whether a supporter of what a part comes from supports it there too; nobody is moved along unasked
create table case_question (
  part_id        bigint      not null references case_part,
  participant_id bigint      not null references participant,
  asked_at       timestamptz not null default now(),
  answered_at    timestamptz,
  confirmed      boolean,
  primary key (part_id, participant_id),
  constraint case_question_answer check ((answered_at is null) = (confirmed is null))
);

create index case_question_open on case_question (participant_id, part_id) where answered_at is null;
