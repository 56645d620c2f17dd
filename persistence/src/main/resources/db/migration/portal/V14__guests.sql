-- SPDX-License-Identifier: MPL-2.0
-- A guest has written something without a login. Whoever logs in in the same browser may say that it was him.
alter table participant
  drop constraint participant_kind_check,
  add constraint participant_kind_check check (kind in ('PERSON', 'ASSISTED', 'ASSOCIATION', 'GUEST')),
  add column merged_into bigint references participant,
  add constraint participant_merged_is_a_guest check (merged_into is null or kind = 'GUEST');

create index participant_merged_into on participant (merged_into) where merged_into is not null;

comment on column participant.merged_into is 'Whose what the guest has written is by now.';

-- what a browser shows to be the same guest again: the SHA-256 of its cookie, since whoever reads the table must not become somebody
create table guest_token (
  token_hash     varchar(64) primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  participant_id bigint      not null references participant,
  expires_at     timestamptz not null
);

create index guest_token_of_participant on guest_token (participant_id);

-- what guests have contributed within the last hour; older rows go when another comes
create table guest_contribution (
  participant_id bigint      not null references participant,
  address_hash   varchar(64) not null,
  at             timestamptz not null default now()
);

create index guest_contribution_of_participant on guest_contribution (participant_id, at);
create index guest_contribution_of_address on guest_contribution (address_hash, at);
create index guest_contribution_at on guest_contribution (at);
