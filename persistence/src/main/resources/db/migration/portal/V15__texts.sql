-- SPDX-License-Identifier: MPL-2.0
-- What administrators have written in the place of the texts that ship. Append only: who wrote what when; the highest number holds.
create sequence text_version_seq start with 50 increment by 50;

create table text_version (
  id         bigint      primary key,
  text       varchar(30) not null,
  number     bigint      not null check (number > 0),
  danish     text,
  english    text,
  back_to    bigint      check (back_to >= 0 and back_to < number),
  changed_at timestamptz not null,
  changed_by bigint      not null references participant,
  constraint text_version_numbered_once unique (text, number)
);

comment on column text_version.danish is 'The cleaned HTML, null where the text that ships holds.';
comment on column text_version.back_to is 'The version that was put back, 0 for the texts that ship.';

create trigger text_version_is_append_only before update or delete on text_version
  for each row execute function refuse_change();
