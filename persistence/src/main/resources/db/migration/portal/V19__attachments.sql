-- SPDX-License-Identifier: MPL-2.0
-- Files that people put to their contributions. Who may fetch one is who may see its contribution.
create table attachment (
  id          uuid         primary key,
  -- what it belongs to; empty as long as that is not made
  plugin_id   varchar(30),
  type        varchar(30),
  number      bigint,
  -- the form that it was put into, until what that makes is there
  form        uuid,
  activity_id bigint       not null references activity,
  -- no reference: it goes when its author is erased, by the share that looks after it
  author_id   bigint       not null,
  name        varchar(200) not null check (name <> ''),
  media_type  varchar(100) not null,
  bytes       bigint       not null check (bytes > 0),
  -- SHA-256 of what was sent, so that a form sent twice keeps it once
  digest      varchar(64)  not null,
  -- for pictures: a small one, of some kilobytes
  thumbnail   bytea,
  -- whether the content is a file in the folder of the configuration, and not in attachment_content
  in_folder   boolean      not null,
  added_at    timestamptz  not null default now(),
  constraint attachment_has_one_place check ((form is null) = (number is not null)),
  constraint attachment_is_addressed_whole check ((plugin_id is null) = (number is null) and (type is null) = (number is null))
);

create index attachment_of_contribution on attachment (plugin_id, type, number) where number is not null;
create unique index attachment_in_form on attachment (form, digest) where form is not null;
create index attachment_left_over on attachment (added_at) where form is not null;
create index attachment_of_author on attachment (author_id);
create index attachment_in_activity on attachment (activity_id);

-- the content in pieces, so that no file is ever in memory whole
create table attachment_content (
  attachment_id uuid    not null references attachment on delete cascade,
  piece         integer not null,
  bytes         bytea   not null,
  primary key (attachment_id, piece)
);

-- it is compressed already
alter table attachment_content alter column bytes set storage external;
