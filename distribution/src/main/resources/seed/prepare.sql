-- SPDX-License-Identifier: MPL-2.0
-- What the steps share for the length of the connection: the vocabulary, a choice that is the same in each step, and what is to become of
-- each proposal.

-- many rows at a time go into the index of words far quicker than few
set work_mem = '64MB';
set maintenance_work_mem = '256MB';
set gin_pending_list_limit = '128MB';

create temp table seed_word (part text not null, number integer not null, phrase text not null, primary key (part, number));

-- a number from 1 to the last one, by chance, but always the same for a row and a question
create function pg_temp.pick(id bigint, question bigint, last bigint) returns integer language sql immutable as
  $$ select ((hashint8extended(id, question) & 9223372036854775807) % last)::integer + 1 $$;

create function pg_temp.capital(phrase text) returns text language sql immutable as
  $$ select upper(left(phrase, 1)) || substr(phrase, 2) $$;

create temp view seed_words as
select array_agg(phrase order by number) filter (where part = 'place')      as places,
       array_agg(phrase order by number) filter (where part = 'wish')       as wishes,
       array_agg(phrase order by number) filter (where part = 'problem')    as problems,
       array_agg(phrase order by number) filter (where part = 'reason')     as reasons,
       array_agg(phrase order by number) filter (where part = 'title')      as titles,
       array_agg(phrase order by number) filter (where part = 'opening')    as openings,
       array_agg(phrase order by number) filter (where part = 'proposal')   as proposals,
       array_agg(phrase order by number) filter (where part = 'closing')    as closings,
       array_agg(phrase order by number) filter (where part = 'rare')       as rares,
       array_agg(phrase order by number) filter (where part = 'theme')      as themes,
       array_agg(phrase order by number) filter (where part = 'summary')    as summaries,
       array_agg(phrase order by number) filter (where part = 'goal')       as goals,
       array_agg(phrase order by number) filter (where part = 'conclusion') as conclusions,
       array_agg(phrase order by number) filter (where part = 'round')      as rounds,
       array_agg(phrase order by number) filter (where part = 'phase')      as phases,
       array_agg(phrase order by number) filter (where part = 'comment')    as comments,
       array_agg(phrase order by number) filter (where part = 'reply')      as replies,
       array_agg(phrase order by number) filter (where part = 'given')      as given_names,
       array_agg(phrase order by number) filter (where part = 'family')     as family_names
  from seed_word;

-- The oldest came 420 days ago, the newest now. Activities that are over got nothing in the last 40 days. The author is a number among the
-- seeded people; supporters are counted on from it in steps that meet each person once and the author never.
create temp view seed_proposal as
select p.*,
       case when p.support_goal <= p.supports then least(p.at + interval '30 days', now()) end as goal_reached_at,
       case when p.at < now() - interval '90 days' and (p.supports >= p.support_goal or pg_temp.pick(p.id, 21, 8) = 1)
            then (array['ANSWERED', 'DECIDED', 'FORWARDED', 'NEEDS_TIME', 'DECLINED'])[pg_temp.pick(p.id, 22, 5)] end as kind,
       p.at + (30 + pg_temp.pick(p.id, 23, 60)) * interval '1 day' as replied_at
  from (select ${proposals.first} + g as id,
               g as turn,
               now() - (${proposals} - g) * (interval '420 days' / ${proposals}) as at,
               ${activities.first} + pg_temp.pick(g, 10,
                   case when g < ${proposals} * 0.9 then ${activities} else ${activities.open} end) - 1 as activity_id,
               150 as support_goal,
               pg_temp.pick(g, 11, 5) - 1
                 + case when pg_temp.pick(g, 12, 40) = 1 then pg_temp.pick(g, 13, 60) else 0 end
                 + case when pg_temp.pick(g, 14, 1000) = 1 then 150 + pg_temp.pick(g, 15, 150) else 0 end as supports,
               pg_temp.pick(g, 16, ${people}) - 1 as author
          from generate_series(0, ${proposals} - 1) g) p;
