-- SPDX-License-Identifier: MPL-2.0
-- What the municipality decides about each step of the ladder; a step without a row is enabled and stands first.
create table plugin_step (
  plugin_id  varchar(30) primary key check (plugin_id ~ '^[a-z][a-z0-9]{2,29}$'),
  access     varchar(20) not null check (access in ('ENABLED', 'READ_ONLY', 'HIDDEN')),
  position   integer     not null check (position between 0 and 99),
  changed_by bigint      references participant (id) on delete set null,
  changed_at timestamptz not null default now(),
  version    bigint      not null
);

comment on column plugin_step.position is 'Order among the plugins that stand on the same rung, the lowest first.';

create index plugin_step_changed_by on plugin_step (changed_by);

-- Which version of each plugin was active last, so that the next one is told which data it finds.
create table plugin_activation (
  plugin_id    varchar(30) primary key,
  version      varchar(80) not null,
  activated_at timestamptz not null default now()
);
