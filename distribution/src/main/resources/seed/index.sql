-- SPDX-License-Identifier: MPL-2.0
-- As the plugin projects them: to everybody.
insert into contribution (plugin_id, type, number, activity_id, title, text, path, author_id, made_at, reach)
select 'crowdsourcing', 'proposal', id, activity_id, title, body, '/ladder/crowdsourcing/proposal/' || id, author_id, submitted_at, 'EVERYONE'
  from crowdsourcing_proposal
 where id between ${proposals.first} and ${proposals.first} + ${proposals} - 1
 order by id;
