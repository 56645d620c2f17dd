-- SPDX-License-Identifier: MPL-2.0
-- What people say about contributions, in threads two deep. Who may see a comment is who may see its contribution.
create sequence comment_seq;

create table comment (
  id             bigint      primary key default nextval('comment_seq'),
  plugin_id      varchar(30) not null,
  type           varchar(30) not null,
  number         bigint      not null,
  activity_id    bigint      not null references activity,
  -- the first comment of the thread, null on that itself
  thread_id      bigint      references comment,
  -- no reference: a person who is erased leaves a number that says nothing
  author_id      bigint      not null,
  stance         varchar(10) not null check (stance in ('FOR', 'AGAINST', 'NEUTRAL', 'NONE')),
  body           text        not null check (length(body) <= 5000),
  submission_key uuid        not null unique,
  made_at        timestamptz not null default now(),
  edited_at      timestamptz,
  withdrawn_at   timestamptz,
  -- counted as they come and go: the answers that stand, and who agrees
  replies        integer     not null default 0 check (replies >= 0),
  agreed         integer     not null default 0 check (agreed >= 0),
  constraint comment_says_something check (body ~ '\S' or withdrawn_at is not null),
  constraint comment_stance_begins check (thread_id is null or stance = 'NONE')
);

-- a page of threads and the answers in one are a range each
create index comment_threads on comment (plugin_id, type, number, id) where thread_id is null;
create index comment_answers on comment (thread_id, id) where thread_id is not null;
create index comment_of_author on comment (author_id, id);
create index comment_in_activity on comment (activity_id);

create table comment_agreement (
  comment_id     bigint      not null references comment,
  participant_id bigint      not null references participant,
  given_at       timestamptz not null default now(),
  primary key (comment_id, participant_id)
);

create index comment_agreement_of on comment_agreement (participant_id);

-- how much is said about each contribution, so that no page counts
create table discussion (
  plugin_id varchar(30) not null,
  type      varchar(30) not null,
  number    bigint      not null,
  comments  integer     not null default 0 check (comments >= 0),
  in_favour integer     not null default 0 check (in_favour >= 0),
  against   integer     not null default 0 check (against >= 0),
  primary key (plugin_id, type, number)
);
