-- SPDX-License-Identifier: MPL-2.0
create sequence member_group_seq start with 50 increment by 50;

create table member_group (
  id         bigint       primary key,
  name       text         not null check (name ~ '\S' and length(name) <= 150),
  created_at timestamptz  not null default now(),
  created_by bigint       not null references participant,
  version    bigint       not null default 0
);

create unique index member_group_name on member_group (lower(name));

create table group_member (
  group_id       bigint      not null references member_group,
  participant_id bigint      not null references participant,
  added_at       timestamptz not null default now(),
  added_by       bigint      not null references participant,
  primary key (group_id, participant_id)
);

create index group_member_of_participant on group_member (participant_id);
