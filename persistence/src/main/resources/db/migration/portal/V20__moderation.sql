-- SPDX-License-Identifier: MPL-2.0
-- What people report, what moderators decide about it and why, what authors say to that, and the texts as they were then.

-- a contribution that moderators have hidden: it is there for its author and for them; set from what is decided below
alter table contribution add column withheld boolean not null default false;
-- a page finds what it shows by its address
create index contribution_path on contribution (path);

-- a comment that moderators have hidden, or that waits to be read by them
alter table comment add column held varchar(10) check (held in ('HIDDEN', 'WAITING'));

-- as the last login said, so that an appeal is decided by another where there is another
alter table participant add column moderates boolean not null default false;
create index participant_moderates on participant (id) where moderates;

-- told to those whom it names alone, not to those who follow
alter table happening add column named_only boolean not null default false;

create sequence moderation_seq;

create table moderation (
  id          bigint      primary key default nextval('moderation_seq'),
  -- a contribution, or a comment as portal/comment
  plugin_id   varchar(30) not null,
  type        varchar(30) not null,
  number      bigint      not null,
  -- the contribution on whose page it stands, which is itself or what is commented on: who may see that may act
  page_plugin varchar(30) not null,
  page_type   varchar(30) not null,
  page_number bigint      not null,
  activity_id bigint      not null references activity,
  -- no reference: a person who is erased leaves a number that says nothing
  author_id   bigint,
  state       varchar(10) not null check (state in ('WAITING', 'OPEN', 'HIDDEN', 'APPEALED', 'DECIDED')),
  reports     integer     not null default 0 check (reports >= 0),
  turned_at   timestamptz not null default now(),
  constraint moderation_once unique (plugin_id, type, number)
);

create index moderation_queue on moderation (state, id);
create index moderation_of_author on moderation (author_id, id);

create table moderation_report (
  moderation_id bigint      not null references moderation,
  -- no reference: a person who is erased leaves a number that says nothing
  reported_by   bigint      not null,
  reason        varchar(20) not null check (reason in ('PERSONAL', 'HATE', 'ILLEGAL', 'SPAM', 'OFF_TOPIC', 'OTHER')),
  text          text        not null default '' check (length(text) <= 2000),
  reported_at   timestamptz not null default now(),
  primary key (moderation_id, reported_by)
);

create index moderation_report_by on moderation_report (reported_by);

create sequence moderation_decision_seq;

create table moderation_decision (
  id            bigint      primary key default nextval('moderation_decision_seq'),
  moderation_id bigint      not null references moderation,
  act           varchar(10) not null check (act in ('HIDE', 'KEEP', 'RESTORE', 'MASK')),
  reason        text        not null check (reason ~ '\S' and length(reason) <= 1000),
  -- no reference: a person who is erased leaves a number that says nothing
  decided_by    bigint      not null,
  decided_at    timestamptz not null default now(),
  -- what the author says to it, once; the answer is the next decision
  appeal        text        check (appeal ~ '\S' and length(appeal) <= 2000),
  appealed_at   timestamptz,
  constraint moderation_appeal check ((appeal is null) = (appealed_at is null))
);

create index moderation_decision_of on moderation_decision (moderation_id, id desc);
create index moderation_decision_by on moderation_decision (decided_by);

-- the text as it was when it was decided about; deleted after a year
create table moderation_evidence (
  decision_id bigint      primary key references moderation_decision,
  -- no reference: it stays for a year, whoever is erased meanwhile
  author_id   bigint,
  title       text        not null,
  text        text        not null,
  kept_at     timestamptz not null default now()
);

create index moderation_evidence_old on moderation_evidence (kept_at);
create index moderation_evidence_of on moderation_evidence (author_id);

-- somebody who may not write for a time, and on which text that was decided
create sequence writing_block_seq;

create table writing_block (
  id             bigint      primary key default nextval('writing_block_seq'),
  participant_id bigint      not null references participant,
  until          timestamptz not null,
  reason         text        not null check (reason ~ '\S' and length(reason) <= 1000),
  -- a contribution, or a comment as portal/comment, and what it said; the text is emptied after a year
  about          varchar(100) not null,
  evidence       text        not null,
  -- no reference: a person who is erased leaves a number that says nothing
  blocked_by     bigint      not null,
  blocked_at     timestamptz not null default now(),
  lifted_by      bigint,
  lifted_at      timestamptz,
  constraint writing_block_lifted check ((lifted_by is null) = (lifted_at is null))
);

create index writing_block_of on writing_block (participant_id, until) where lifted_at is null;
create index writing_block_newest on writing_block (until, id) where lifted_at is null;
create index writing_block_by on writing_block (blocked_by);
