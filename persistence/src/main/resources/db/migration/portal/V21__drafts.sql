-- SPDX-License-Identifier: MPL-2.0
-- What people have typed into forms and not sent yet.
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
