-- SPDX-License-Identifier: MPL-2.0
create sequence initiative_seq start with 50 increment by 50;

create table initiative (
  id         bigint      primary key,
  title      text        not null check (title ~ '\S' and length(title) <= 150),
  status     varchar(20) not null check (status in ('DRAFT', 'PUBLISHED')),
  created_at timestamptz not null default now(),
  created_by bigint      references participant,
  version    bigint      not null default 0
);

create sequence activity_seq start with 50 increment by 50;

create table activity (
  id            bigint      primary key,
  initiative_id bigint      not null references initiative,
  plugin_id     varchar(30) not null,
  title         text        not null check (title ~ '\S' and length(title) <= 150),
  access        varchar(20) not null check (access in ('ENABLED', 'READ_ONLY', 'HIDDEN')),
  created_at    timestamptz not null default now(),
  created_by    bigint      references participant,
  version       bigint      not null default 0
);

create index activity_of_initiative on activity (initiative_id);
create index activity_of_plugin on activity (plugin_id, id);

create sequence phase_seq start with 50 increment by 50;

create table phase (
  id          bigint      primary key,
  activity_id bigint      not null references activity,
  title       text        not null check (title ~ '\S' and length(title) <= 150),
  starts_at   timestamptz not null,
  ends_at     timestamptz,
  version     bigint      not null default 0,
  constraint phase_ends_after_it_begins check (ends_at > starts_at),
  -- a range of one number, because plain numbers need an extension to stand in such a constraint
  constraint phases_do_not_overlap exclude using gist
    (int8range(activity_id, activity_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
);

comment on table activity is 'What goes on at one rung within an initiative; the plugin keeps its id with whatever it stores in it.';
