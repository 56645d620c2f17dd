-- SPDX-License-Identifier: MPL-2.0
-- What people ask the portal for about themselves: a file with their data, to be forgotten, and what they agree to.

-- Set once a person is erased: the row stays, because others' work points to it, and says no more whose it is.
alter table participant add column erased_at timestamptz;
create index participant_seen on participant (coalesce(last_seen_at, created_at)) where erased_at is null;

create sequence data_export_seq;

create table data_export (
  id              bigint      primary key default nextval('data_export_seq'),
  participant_id  bigint      not null references participant,
  language        varchar(8)  not null,
  state           varchar(20) not null default 'WAITING' check (state in ('WAITING', 'READY', 'FAILED')),
  asked_at        timestamptz not null default now(),
  attempts        integer     not null default 0,
  -- when a node may take it up; moved on by the one that does, so that another takes over if it does not come back
  next_attempt_at timestamptz default now(),
  -- the plugins that were not reached, separated by commas
  missing         text        not null default '',
  made_at         timestamptz,
  file            bytea,
  expires_at      timestamptz,
  constraint data_export_is_ready check ((state = 'READY') = (file is not null and made_at is not null and expires_at is not null))
);

create index data_export_of_participant on data_export (participant_id, id desc);
create index data_export_due on data_export (next_attempt_at) where next_attempt_at is not null;
create index data_export_expires on data_export (expires_at) where expires_at is not null;
create unique index data_export_one_at_a_time on data_export (participant_id) where state = 'WAITING';

-- Who is erased or is to be. It is the erasure log's copy in the database: the hash tells a number's owner from who got it after a restore.
create table erasure (
  participant_id  bigint      primary key references participant,
  -- by which whoever was erased can see what came of it
  receipt         uuid        not null unique default gen_random_uuid(),
  reason          varchar(20) not null check (reason in ('REQUESTED', 'RETENTION')),
  subject_hash    varchar(64) not null check (subject_hash ~ '^[0-9a-f]{64}$'),
  asked_at        timestamptz not null default now(),
  attempts        integer     not null default 0,
  next_attempt_at timestamptz default now(),
  -- whether the log outside the database has it
  logged          boolean     not null default false,
  -- the plugins that were not reached yet, separated by commas
  missing         text        not null default '',
  outcome         text        not null default '',
  completed_at    timestamptz
);

create index erasure_due on erasure (next_attempt_at) where next_attempt_at is not null;
create index erasure_open on erasure (asked_at) where completed_at is null;

create sequence consent_seq;

-- One row each time somebody has agreed to something; taking it back ends the row and leaves it, until the person is erased.
create table consent (
  id             bigint      primary key default nextval('consent_seq'),
  participant_id bigint      not null references participant,
  kind           varchar(30) not null check (kind ~ '^[a-z][a-z0-9]{2,29}$'),
  version        integer     not null check (version > 0),
  given_at       timestamptz not null default now(),
  withdrawn_at   timestamptz check (withdrawn_at >= given_at)
);

create unique index consent_once on consent (participant_id, kind) where withdrawn_at is null;
create index consent_of_participant on consent (participant_id, id desc);

create sequence legal_hold_seq;

-- Whose data must stay for now, by a person or by the initiative that he is part of.
create table legal_hold (
  id             bigint      primary key default nextval('legal_hold_seq'),
  participant_id bigint      references participant,
  initiative_id  bigint      references initiative,
  reason         text        not null check (reason ~ '\S' and length(reason) <= 500),
  placed_by      bigint      references participant,
  placed_at      timestamptz not null default now(),
  lifted_by      bigint      references participant,
  lifted_at      timestamptz,
  constraint legal_hold_of_one check ((participant_id is null) <> (initiative_id is null))
);

create index legal_hold_of_participant on legal_hold (participant_id) where lifted_at is null;
create index legal_hold_of_initiative on legal_hold (initiative_id) where lifted_at is null;

-- One row for each night on which the portal looked for data that is kept too long; the day is what lets one node of several do it.
create table retention_run (
  day      date        primary key,
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  months   integer     not null,
  found    integer     not null default 0,
  held     integer     not null default 0,
  expired  integer     not null default 0
);
