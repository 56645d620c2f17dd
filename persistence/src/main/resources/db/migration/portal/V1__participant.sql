-- SPDX-License-Identifier: MPL-2.0
create sequence participant_seq start with 50 increment by 50;

create table participant (
  id                bigint       primary key,
  issuer            text         not null,
  subject           text         not null,
  display_name      text         not null check (display_name ~ '\S'),
  municipality_code varchar(4)   check (municipality_code ~ '^[0-9]{4}$'),
  assurance_level   varchar(20)  not null check (assurance_level in ('NONE', 'LOW', 'SUBSTANTIAL', 'HIGH')),
  created_at        timestamptz  not null default now(),
  last_seen_at      timestamptz,
  version           bigint       not null default 0,
  constraint participant_once unique (issuer, subject)
);

comment on table participant is 'Everyone who has logged in, known by issuer and subject; never by e-mail.';
