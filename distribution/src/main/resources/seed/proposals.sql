-- SPDX-License-Identifier: MPL-2.0
-- The counter is what supports.sql stores in the same transaction.
insert into crowdsourcing_proposal (id, version, title, body, activity_id, author_id, submission_key, submitted_at, support_goal, support_count,
                                    count_shown, support_until, expired, goal_reached_at, answer_due, answered_at)
select p.id,
       1,
       pg_temp.capital(replace(replace(t.title, '{wish}', t.wish), '{place}', t.place)),
       pg_temp.capital(replace(replace(replace(t.opening, '. {place}', '. ' || pg_temp.capital(t.place)), '{place}', t.place),
                               '{problem}', t.problem))
         || E'\n\n' || replace(replace(t.proposal, '{wish}', t.wish), '{reason}', t.reason) || ' ' || t.closing
         || case when p.turn % ((${proposals} + ${rare} - 1) / ${rare}) = 0 then E'\n\n' || t.rare else '' end,
       p.activity_id,
       ${people.first} + p.author,
       gen_random_uuid(),
       p.at,
       p.support_goal,
       p.supports,
       true,
       p.at + interval '90 days',
       coalesce(p.kind, 'NEEDS_TIME') in ('NEEDS_TIME', 'FORWARDED') and p.at + interval '90 days' <= now(),
       p.goal_reached_at,
       case when p.kind = 'NEEDS_TIME' then (current_date + pg_temp.pick(p.id, 24, 60) + 1)::timestamp at time zone 'Europe/Copenhagen'
            else p.goal_reached_at + interval '30 days' end,
       case when p.kind not in ('NEEDS_TIME', 'FORWARDED') then p.replied_at end
  from seed_words w,
       seed_proposal p,
       lateral (select w.titles[pg_temp.pick(p.turn, 1, cardinality(w.titles))] as title,
                       w.wishes[pg_temp.pick(p.turn, 2, cardinality(w.wishes))] as wish,
                       w.places[pg_temp.pick(p.turn, 3, cardinality(w.places))] as place,
                       w.openings[pg_temp.pick(p.turn, 4, cardinality(w.openings))] as opening,
                       w.problems[pg_temp.pick(p.turn, 5, cardinality(w.problems))] as problem,
                       w.proposals[pg_temp.pick(p.turn, 6, cardinality(w.proposals))] as proposal,
                       w.reasons[pg_temp.pick(p.turn, 7, cardinality(w.reasons))] as reason,
                       w.closings[pg_temp.pick(p.turn, 8, cardinality(w.closings))] as closing,
                       w.rares[1] as rare) t;
