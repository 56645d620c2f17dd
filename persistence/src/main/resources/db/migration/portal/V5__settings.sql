-- SPDX-License-Identifier: MPL-2.0
-- What officials have chosen: values of settings, and audiences of actions. A row without a value has been given back to the wider
-- scope; it stays, so that its version tells whether somebody has touched it.
create sequence chosen_value_seq start with 50 increment by 50;

create table chosen_value (
  id         bigint      primary key,
  kind       varchar(20) not null check (kind in ('SETTING', 'AUDIENCE')),
  plugin_id  varchar(30) not null,
  key        varchar(80) not null,
  scope      varchar(20) not null check (scope in ('PORTAL', 'ACTIVITY', 'PHASE')),
  scope_id   bigint      not null,
  value      text,
  changed_at timestamptz not null,
  changed_by bigint      not null references participant,
  version    bigint      not null,
  constraint chosen_once unique (plugin_id, scope, scope_id, kind, key),
  constraint the_portal_has_no_number check ((scope = 'PORTAL') = (scope_id = 0))
);

-- Append only: who changed what from what to what. Of a secret only that it was changed.
create sequence value_change_seq start with 50 increment by 50;

create table value_change (
  id         bigint      primary key,
  kind       varchar(20) not null check (kind in ('SETTING', 'AUDIENCE')),
  plugin_id  varchar(30) not null,
  key        varchar(80) not null,
  scope      varchar(20) not null check (scope in ('PORTAL', 'ACTIVITY', 'PHASE')),
  scope_id   bigint      not null,
  secret     boolean     not null,
  from_value text,
  to_value   text,
  changed_at timestamptz not null,
  changed_by bigint      not null references participant,
  constraint a_secret_is_not_told check (not secret or (coalesce(from_value, '') = '' and coalesce(to_value, '') = ''))
);

create index value_change_of_place on value_change (plugin_id, scope, scope_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The history of changes is only added to.';
end $$;

create trigger value_change_is_append_only before update or delete on value_change
  for each row execute function refuse_change();
