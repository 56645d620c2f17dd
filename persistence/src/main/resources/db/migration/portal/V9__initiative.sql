-- SPDX-License-Identifier: MPL-2.0
alter table initiative
  drop constraint initiative_status_check,
  add constraint initiative_status_check
    check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CLOSED', 'ARCHIVED')),
  add column summary            text        not null default '' check (length(summary) <= 500),
  add column driver             varchar(20) check (driver in ('PROBLEM', 'CHALLENGE', 'AMBITION')),
  add column driver_text        text        not null default '' check (length(driver_text) <= 4000),
  add column goals              text        not null default '' check (length(goals) <= 4000),
  add column frame              text        not null default '' check (length(frame) <= 4000),
  add column lead_department_id bigint      references department,
  add column area_id            bigint      references area,
  add column kle_code_id        bigint      references kle_code,
  add column place              text        not null default '' check (length(place) <= 200),
  add column latitude           double precision check (latitude between -90 and 90),
  add column longitude          double precision check (longitude between -180 and 180),
  add column template           boolean     not null default false,
  add column copied_from        bigint      references initiative,
  add column asked_by           bigint      references participant,
  add column published_at       timestamptz,
  add column closed_at          timestamptz,
  add column conclusion         text        not null default '' check (length(conclusion) <= 10000),
  add column changed_at         timestamptz not null default now(),
  add constraint initiative_point check ((latitude is null) = (longitude is null)),
  add constraint initiative_template_is_a_draft check (not template or status = 'DRAFT'),
  add constraint initiative_concludes check (status <> 'CLOSED' or closed_at is not null);

update initiative set published_at = created_at where status = 'PUBLISHED';

alter table initiative
  add constraint initiative_appears check (status in ('DRAFT', 'IN_REVIEW') or published_at is not null);

-- the public list of each status, the newest first, and what of it is on the map
create index initiative_published on initiative (status, published_at desc, id desc) where published_at is not null;
create index initiative_on_the_map on initiative (status, published_at desc, id desc) where latitude is not null;
create index initiative_of_lead on initiative (lead_department_id);
create index initiative_of_area on initiative (area_id);

create table initiative_department (
  initiative_id bigint not null references initiative,
  department_id bigint not null references department,
  primary key (initiative_id, department_id)
);

create index initiative_of_department on initiative_department (department_id);

create table initiative_topic (
  initiative_id bigint not null references initiative,
  topic_id      bigint not null references topic,
  primary key (initiative_id, topic_id)
);

create index initiative_of_topic on initiative_topic (topic_id);

create table initiative_gain (
  initiative_id bigint      not null references initiative,
  gain          varchar(20) not null check (gain in ('DEMOCRACY', 'EFFECTIVENESS', 'INNOVATION')),
  expectation   text        not null check (expectation ~ '\S' and length(expectation) <= 500),
  primary key (initiative_id, gain)
);

create table initiative_person (
  initiative_id  bigint not null references initiative,
  participant_id bigint not null references participant,
  primary key (initiative_id, participant_id)
);

create index initiative_of_person on initiative_person (participant_id);

comment on table initiative_person is 'Who is responsible and can be asked.';

-- whom officials can choose: what the latest login said
alter table participant add column staff boolean not null default false;
create index participant_staff on participant (display_name) where staff;
