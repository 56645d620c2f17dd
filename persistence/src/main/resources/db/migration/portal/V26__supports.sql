-- SPDX-License-Identifier: MPL-2.0
-- Who supports which contribution. Who may see that it is supported is who may see the contribution; who supports it is told to nobody.
create table support (
  plugin_id      varchar(30) not null,
  type           varchar(30) not null,
  number         bigint      not null,
  participant_id bigint      not null references participant,
  since          timestamptz not null default now(),
  -- the key is the promise of one support per participant
  primary key (plugin_id, type, number, participant_id)
);

-- what somebody supports, the newest first
create index support_of on support (participant_id, since desc);
-- figures of a period are read from this alone
create index support_given on support (plugin_id, type, since) include (number, participant_id);

-- how many support each contribution, so that no page counts
create table supported (
  plugin_id varchar(30) not null,
  type      varchar(30) not null,
  number    bigint      not null,
  supports  integer     not null default 0 check (supports >= 0),
  primary key (plugin_id, type, number)
);
