-- SPDX-License-Identifier: MPL-2.0
-- A participant is somebody with a login, or somebody or something that others act for.
alter table participant
  alter column issuer drop not null,
  alter column subject drop not null,
  add column kind            varchar(20) not null default 'PERSON' check (kind in ('PERSON', 'ASSISTED', 'ASSOCIATION')),
  add column real_name       text        check (real_name ~ '\S'),
  add column name_chosen     boolean     not null default false,
  add column real_name_shown boolean     not null default false,
  add column language        varchar(2)  check (language in ('da', 'en')),
  add column about           text        not null default '' check (length(about) <= 600),
  add column about_shown     boolean     not null default false,
  -- nobody but a person has a login, and a person who was erased has none
  add constraint participant_login check ((issuer is null) = (subject is null) and (kind = 'PERSON' or issuer is null));

comment on column participant.display_name is 'The name that others see: the real one until another is chosen.';
comment on column participant.real_name is 'The name that the identity provider gives, null where it is the display name.';
comment on column participant.real_name_shown is 'Whether the real name stands at contributions where the activity leaves it open.';

-- which name stands at contributions to the activity
alter table activity
  add column name_rule varchar(20) not null default 'DISPLAY_NAME' check (name_rule in ('REAL_NAME', 'DISPLAY_NAME', 'CHOICE'));

-- what a participant has chosen in an activity that lets him
create table name_choice (
  participant_id bigint  not null references participant,
  activity_id    bigint  not null references activity,
  real_name      boolean not null,
  primary key (participant_id, activity_id)
);

create index name_choice_of_activity on name_choice (activity_id);

create table association (
  participant_id bigint      primary key references participant,
  cvr            varchar(8)  unique check (cvr ~ '^[0-9]{8}$'),
  approved_why   text        not null default '' check (length(approved_why) <= 600),
  registered_at  timestamptz not null default now(),
  registered_by  bigint      references participant,
  version        bigint      not null default 0,
  constraint association_without_cvr_is_approved check (cvr is not null or approved_why ~ '\S')
);

comment on column association.approved_why is 'Why an official approved it though it has no CVR number.';

-- from and until are days; nobody is a representative after he was asked for and before he was appointed
create table association_representative (
  association_id bigint      not null references association,
  participant_id bigint      not null references participant,
  asked_at       timestamptz not null default now(),
  appointed_by   bigint      references participant,
  from_day       date,
  until_day      date,
  primary key (association_id, participant_id),
  constraint representative_appointed check ((appointed_by is null) = (from_day is null)),
  constraint representative_days check (until_day >= from_day)
);

create index association_of_representative on association_representative (participant_id);

-- somebody who cannot use the portal and has agreed that officials write down what he says
create table assisted (
  participant_id bigint      primary key references participant,
  agreed_how     varchar(20) not null check (agreed_how in ('IN_PERSON', 'TELEPHONE', 'LETTER')),
  agreed_on      date        not null,
  resident       boolean     not null,
  registered_at  timestamptz not null default now(),
  registered_by  bigint      references participant
);

comment on column assisted.resident is 'Whether an official has seen who it is and that he lives in the municipality. No CPR number is kept.';

-- in whose name a contribution stands; without a row, the activity's rule says which name
create table contribution_byline (
  plugin_id       varchar(30) not null,
  type            varchar(30) not null,
  contribution_id bigint      not null,
  real_name       boolean     not null,
  association_id  bigint      references association,
  official_id     bigint      references participant,
  primary key (plugin_id, type, contribution_id)
);

create index contribution_byline_of_association on contribution_byline (association_id) where association_id is not null;
create index contribution_byline_of_official on contribution_byline (official_id) where official_id is not null;
