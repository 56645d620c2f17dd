-- SPDX-License-Identifier: MPL-2.0
-- Whoever wrote what a moderator has masked a part of asks for another look too, and may get the words back.

-- what a mask has cut out, so that it can be put back as long as the text is kept; empty where nothing was cut
alter table moderation_evidence add column part text not null default '';

-- CONTESTED: it is shown with a part masked, and its author asks for another look
alter table moderation drop constraint moderation_state_check,
  add constraint moderation_state_check check (state in ('WAITING', 'OPEN', 'HIDDEN', 'APPEALED', 'CONTESTED', 'DECIDED'));

alter table moderation_decision drop constraint moderation_decision_act_check,
  add constraint moderation_decision_act_check check (act in ('HIDE', 'KEEP', 'RESTORE', 'MASK', 'UNMASK'));
