-- SPDX-License-Identifier: MPL-2.0
-- Who follows what, what has happened there, whom it was told, and the mail that goes out about it.

-- where mail goes, as the last login said, and since when it comes back
alter table participant
  add column email           text        check (length(email) <= 254),
  add column mail_refused_at timestamptz;

comment on column participant.email is 'As the last login said; never shown to others.';

-- a contribution, or an initiative as portal/initiative
create table follow (
  participant_id bigint      not null references participant,
  plugin_id      varchar(30) not null,
  type           varchar(30) not null,
  number         bigint      not null,
  followed_at    timestamptz not null default now(),
  primary key (participant_id, plugin_id, type, number)
);

create index follow_of on follow (plugin_id, type, number, participant_id);

-- stored in the transaction of what happened; told once afterwards, by any node
create sequence happening_seq;

create table happening (
  id            bigint      primary key default nextval('happening_seq'),
  -- what makes it one, so that the same is never told twice
  key           varchar(200) not null unique,
  topic         varchar(20) not null check (topic in ('COMMENT', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS')),
  plugin_id     varchar(30) not null,
  type          varchar(30) not null,
  number        bigint      not null,
  initiative_id bigint      not null references initiative,
  -- the bundle and the key in it that say what happened, with the values in its places
  bundle        varchar(30) not null,
  message       varchar(100) not null,
  parts         text[]      not null default '{}',
  -- no reference: a person who is erased leaves a number that says nothing
  actor_id      bigint,
  -- those whom it concerns beside those who follow
  people        bigint[]    not null default '{}',
  happened_at   timestamptz not null default clock_timestamp(),
  told_at       timestamptz
);

create index happening_untold on happening (id) where told_at is null;
create index happening_old on happening (happened_at);

create sequence notification_seq;

create table notification (
  id             bigint      primary key default nextval('notification_seq'),
  participant_id bigint      not null references participant,
  happening_id   bigint      not null references happening on delete cascade,
  read_at        timestamptz,
  -- when a mail should say it; null once one has, or once it is read
  mail_after     timestamptz,
  constraint notification_once unique (participant_id, happening_id)
);

create index notification_of on notification (participant_id, id desc);
create index notification_unread on notification (participant_id) where read_at is null;
create index notification_to_mail on notification (mail_after, participant_id) where mail_after is not null;
create index notification_of_happening on notification (happening_id);

-- what somebody has chosen beside what is usual
create table mail_choice (
  participant_id bigint      not null references participant,
  topic          varchar(20) not null check (topic in ('COMMENT', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS')),
  pace           varchar(20) not null check (pace in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'NEVER')),
  primary key (participant_id, topic)
);

-- what goes out: stored with what it tells, sent afterwards by any node, tried again until it is given up
create sequence mail_seq;

create table mail (
  id             bigint      primary key default nextval('mail_seq'),
  participant_id bigint      not null references participant,
  address        text        not null,
  subject        text        not null,
  plain          text        not null,
  html           text        not null,
  -- where mail of this kind is stopped by one click
  unsubscribe    text        not null,
  made_at        timestamptz not null default now(),
  due_at         timestamptz not null default now(),
  attempts       integer     not null default 0,
  sent_at        timestamptz,
  given_up_at    timestamptz,
  fault          text        not null default ''
);

create index mail_due on mail (due_at, id) where sent_at is null and given_up_at is null;
create index mail_of on mail (participant_id);
create index mail_newest on mail (id desc);
create index mail_old on mail (made_at);
create index mail_given_up on mail (id) where given_up_at is not null;
