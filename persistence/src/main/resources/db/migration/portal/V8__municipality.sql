-- SPDX-License-Identifier: MPL-2.0
-- The registers of the municipality. What points to them does so by a foreign key, so that what is in use is closed and not deleted.
create sequence register_seq start with 50 increment by 50;

create table department (
  id        bigint  primary key,
  name_da   text    not null check (name_da ~ '\S' and length(name_da) <= 150),
  name_en   text    not null check (length(name_en) <= 150),
  parent_id bigint  references department check (parent_id <> id),
  email     text    not null default '' check (length(email) <= 254),
  closed    boolean not null default false,
  version   bigint  not null default 0
);

create unique index department_name_da on department (lower(name_da));
create unique index department_name_en on department (lower(name_en)) where name_en <> '';
create index department_of_parent on department (parent_id);

create table topic (
  id       bigint  primary key,
  name_da  text    not null check (name_da ~ '\S' and length(name_da) <= 150),
  name_en  text    not null check (length(name_en) <= 150),
  position integer not null default 0 check (position between 0 and 9999),
  closed   boolean not null default false,
  version  bigint  not null default 0
);

create unique index topic_name_da on topic (lower(name_da));
create unique index topic_name_en on topic (lower(name_en)) where name_en <> '';

create table area (
  id       bigint  primary key,
  name_da  text    not null check (name_da ~ '\S' and length(name_da) <= 150),
  name_en  text    not null check (length(name_en) <= 150),
  boundary text    check (length(boundary) <= 200000),
  closed   boolean not null default false,
  version  bigint  not null default 0
);

comment on column area.boundary is 'A Polygon or MultiPolygon of GeoJSON in degrees of WGS 84.';
create unique index area_name_da on area (lower(name_da));
create unique index area_name_en on area (lower(name_en)) where name_en <> '';

create table kle_code (
  id      bigint  primary key,
  -- sorted and compared by its signs, so that a page begins where the last one ended
  number  text    not null collate "C" unique check (number ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
  title   text    not null check (title ~ '\S' and length(title) <= 300),
  closed  boolean not null default false,
  version bigint  not null default 0
);
