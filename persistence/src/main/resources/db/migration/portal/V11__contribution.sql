-- SPDX-License-Identifier: MPL-2.0
-- What people have made in all plugins, as lists and search show it, and who may see it. The plugins keep the things themselves.
create sequence contribution_seq;

create table contribution (
  id          bigint      primary key default nextval('contribution_seq'),
  plugin_id   varchar(30) not null,
  type        varchar(30) not null,
  number      bigint      not null,
  activity_id bigint      not null references activity,
  title       text        not null check (title ~ '\S'),
  text        text        not null,
  path        text        not null check (path like '/ladder/%'),
  -- no reference: a person who is erased leaves a number that says nothing
  author_id   bigint,
  made_at     timestamptz not null,
  reach       varchar(20) not null check (reach in ('EVERYONE', 'LOGGED_IN', 'GROUPS', 'STAFF', 'PEOPLE', 'HIDDEN')),
  groups      bigint[]    not null default '{}',
  people      bigint[]    not null default '{}',
  put_at      timestamptz not null default clock_timestamp(),
  words       tsvector    not null generated always as
    (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'B')) stored,
  constraint contribution_once unique (plugin_id, type, number),
  constraint contribution_groups check ((reach = 'GROUPS') = (groups <> '{}'))
);

-- a page of the list is one range of one of these: what everybody may see, everything, and one activity's
create index contribution_public on contribution (made_at desc, id desc) where reach = 'EVERYONE';
create index contribution_newest on contribution (made_at desc, id desc);
create index contribution_of_activity on contribution (activity_id, made_at desc, id desc);
create index contribution_words on contribution using gin (words);
-- what somebody sees beside what is public
create index contribution_people on contribution using gin (people) where reach <> 'EVERYONE';
create index contribution_groups_of on contribution using gin (groups) where reach = 'GROUPS';

-- how far the index of each type has been made; a row that is not done is a type whose index is being made anew
create table contribution_index (
  plugin_id varchar(30) not null,
  type      varchar(30) not null,
  version   varchar(80) not null,
  reached   bigint      not null default 0,
  began_at  timestamptz not null default clock_timestamp(),
  done_at   timestamptz,
  primary key (plugin_id, type)
);
