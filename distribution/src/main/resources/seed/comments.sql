-- SPDX-License-Identifier: MPL-2.0
-- Two or three a proposal, some fifty under one in a thousand, and a thousand under one. Within the first forty days, one after the other;
-- four in ten are answers to the latest thread before them.
-- in a block, so that its rows are not counted as made
do $block$ begin
create temp table seed_comment as
with told as (
  select p.*,
         pg_temp.pick(p.turn, 31, 5) - 1
           + case when pg_temp.pick(p.turn, 32, 40) = 1 then pg_temp.pick(p.turn, 33, 30) else 0 end
           + case when p.turn % 1000 = 500 then 50 else 0 end
           + case when p.turn = ${proposals} / 3 then 1000 else 0 end as comments
    from seed_proposal p),
numbered as (select told.*, sum(comments) over (order by turn) - comments as before from told),
said as (
  select n.id as proposal,
         n.activity_id,
         ${comments.first} + n.before + k - 1 as id,
         n.before + k as seed,
         k = 1 or pg_temp.pick(n.before + k, 34, 10) <= 6 as begins,
         n.author + 13 * k as author,
         n.at + least(now() - n.at, interval '40 days') * (k / (n.comments + 1.0)) as at
    from numbered n, lateral generate_series(1, n.comments) k)
select said.*,
       case when not begins then max(id) filter (where begins) over (partition by proposal order by id) end as thread,
       case when pg_temp.pick(seed, 35, 5) = 1 then pg_temp.pick(seed, 36, 4) else 0 end as agreed
  from said;
end $block$;
analyze seed_comment;

insert into comment (id, plugin_id, type, number, activity_id, thread_id, author_id, stance, body, submission_key, made_at, replies, agreed)
select c.id,
       'crowdsourcing',
       'proposal',
       c.proposal,
       c.activity_id,
       c.thread,
       ${people.first} + c.author % ${people},
       'NONE',
       pg_temp.capital(replace(replace(replace(replace(t.said, '. {place}', '. ' || pg_temp.capital(t.place)), '{place}', t.place),
                                       '{problem}', t.problem), '{wish}', t.wish)),
       gen_random_uuid(),
       c.at,
       coalesce(r.replies, 0),
       c.agreed
  from seed_words w,
       seed_comment c
       left join (select thread, count(*) as replies from seed_comment where thread is not null group by thread) r on r.thread = c.id,
       lateral (select replace(case when c.begins then w.comments[pg_temp.pick(c.seed, 1, cardinality(w.comments))]
                                    else w.replies[pg_temp.pick(c.seed, 2, cardinality(w.replies))] end,
                               '{reason}', w.reasons[pg_temp.pick(c.seed, 7, cardinality(w.reasons))]) as said,
                       w.places[pg_temp.pick(c.seed, 3, cardinality(w.places))] as place,
                       w.problems[pg_temp.pick(c.seed, 5, cardinality(w.problems))] as problem,
                       w.wishes[pg_temp.pick(c.seed, 4, cardinality(w.wishes))] as wish) t
 order by c.id;

insert into comment_agreement (comment_id, participant_id, given_at)
select c.id, ${people.first} + (c.author + 37 * k) % ${people}, c.at
  from seed_comment c, lateral generate_series(1, c.agreed) k;

insert into discussion (plugin_id, type, number, comments)
select 'crowdsourcing', 'proposal', proposal, count(*) from seed_comment group by proposal;

drop table seed_comment;
