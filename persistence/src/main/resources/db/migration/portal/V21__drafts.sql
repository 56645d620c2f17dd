-- SPDX-License-Identifier: MPL-2.0
-- What people have typed into forms and not sent yet, and whom they mention in comments.
create table draft (
  participant_id bigint       not null references participant,
  -- the plugin's id and what tells the form from its others
  form           varchar(200) not null,
  title          varchar(200) not null,
  path           varchar(500) not null,
  -- by the name of each field what was typed there, as JSON
  fields         text         not null check (octet_length(fields) <= 100000),
  saved_at       timestamptz  not null,
  primary key (participant_id, form)
);

create index draft_latest on draft (participant_id, saved_at desc);
create index draft_old on draft (saved_at);

-- who is mentioned in a comment; the text has the place's number where the name stands
create table comment_mention (
  comment_id     bigint  not null references comment,
  place          integer not null check (place between 0 and 9),
  participant_id bigint  not null references participant,
  primary key (comment_id, place)
);

create index comment_mention_of on comment_mention (participant_id);

alter table happening drop constraint if exists happening_topic_check;
alter table happening add constraint happening_topic_check
  check (topic in ('COMMENT', 'MENTION', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS'));
alter table mail_choice drop constraint if exists mail_choice_topic_check;
alter table mail_choice add constraint mail_choice_topic_check
  check (topic in ('COMMENT', 'MENTION', 'ANSWER', 'PROGRESS', 'NEW', 'NEWS'));
