-- SPDX-License-Identifier: MPL-2.0
-- Letters on paper to those whom nothing else reaches: what waits for whoever posts them, and what was handed over.

alter table assisted
  add column address text not null default '' check (length(address) <= 300);

comment on column assisted.address is 'Where letters go, line by line; empty where the citizen gets none by post.';

alter table happening
  add column in_full text not null default '';

comment on column happening.in_full is 'All that was said, for whoever is told on paper and cannot look it up.';

create sequence letter_seq;

create table letter (
  id             bigint       primary key default nextval('letter_seq'),
  -- what whoever posts it knows it by
  external_id    varchar(120) not null unique,
  participant_id bigint       not null references participant,
  recipient      text         not null,
  address        text         not null,
  title          text         not null,
  plain          text         not null,
  html           text         not null,
  at             timestamptz  not null default now(),
  due_at         timestamptz  not null default now(),
  attempts       integer      not null default 0,
  filed_at       timestamptz,
  receipt        text         not null default '',
  given_up_at    timestamptz,
  fault          text         not null default ''
);

create index letter_due on letter (due_at, id) where filed_at is null and given_up_at is null;
create index letter_given_up on letter (id) where given_up_at is not null;
create index letter_of on letter (participant_id);
create index letter_old on letter (at);
