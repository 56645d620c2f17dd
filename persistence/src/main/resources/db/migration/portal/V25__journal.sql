-- What officials note down of conversations, and what waits for the municipality's journal or was filed there.

create sequence conversation_note_seq;

create table conversation_note (
  id        bigint       primary key default nextval('conversation_note_seq'),
  plugin_id varchar(40)  not null,
  type      varchar(40)  not null,
  number    bigint       not null,
  held_on   date         not null,
  way       varchar(20)  not null check (way in ('MEETING', 'TELEPHONE', 'LETTER', 'OTHER')),
  with_whom varchar(200) not null,
  body      text         not null,
  writer_id bigint       references participant,
  made_at   timestamptz  not null default now()
);

create index conversation_note_about on conversation_note (plugin_id, type, number, id desc);
create index conversation_note_of on conversation_note (writer_id);

create sequence journal_entry_seq;

create table journal_entry (
  id          bigint       primary key default nextval('journal_entry_seq'),
  -- what the journal knows it by
  external_id varchar(120) not null unique,
  plugin_id   varchar(40)  not null,
  type        varchar(40)  not null,
  number      bigint       not null,
  case_id     varchar(120) not null,
  case_title  text         not null,
  title       text         not null,
  at          timestamptz  not null default now(),
  restricted  boolean      not null,
  -- as things stood when it came about; emptied once the journal has it
  author      text         not null,
  official    text         not null,
  asked       text         not null,
  body        text         not null,
  due_at      timestamptz  not null default now(),
  attempts    integer      not null default 0,
  filed_at    timestamptz,
  receipt     text         not null default '',
  given_up_at timestamptz,
  fault       text         not null default ''
);

create index journal_entry_due on journal_entry (due_at, id) where filed_at is null and given_up_at is null;
create index journal_entry_given_up on journal_entry (id) where given_up_at is not null;
create index journal_entry_about on journal_entry (plugin_id, type, number, id);
