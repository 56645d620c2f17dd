-- SPDX-License-Identifier: MPL-2.0
-- Append only: who did what. Each entry holds the hash of the one before, so that nobody can change or remove one unseen. The numbers have no
-- gaps: each is one more than that of the entry before. People are named by their number alone, and without a foreign key, because
-- an entry outlives whoever it tells of.
create table audit_entry (
  id           bigint       primary key check (id > 0),
  at           timestamptz  not null,
  actor        bigint,
  on_behalf_of bigint,
  act          varchar(120) not null,
  subject      varchar(130) not null,
  details      text         not null,
  prev_hash    varchar(64)  not null check (prev_hash ~ '^[0-9a-f]{64}$'),
  hash         varchar(64)  not null check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_entry_of_act on audit_entry (act, id);
create index audit_entry_of_actor on audit_entry (actor, id);
create index audit_entry_of_whom on audit_entry (on_behalf_of, id) where on_behalf_of is not null;
create index audit_entry_of_subject on audit_entry (subject, id);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only added to.';
end $$;

create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change_of_audit();

create trigger audit_entry_is_never_emptied before truncate on audit_entry
  for each statement execute function refuse_change_of_audit();

comment on table audit_entry is 'The audit log. dk.stigen.persistence.audit.AuditHash says how a hash is made; stigen audit verify checks the chain.';
