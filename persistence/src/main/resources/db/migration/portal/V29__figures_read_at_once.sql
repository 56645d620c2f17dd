-- SPDX-License-Identifier: MPL-2.0
-- What is kept, and beside it what came and went since: whoever adds up over many counters reads this, and adds up once.
create view figure_part as
  select kind, activity_id, month, value from figure union all select kind, activity_id, month, value from figure_change;

create or replace view figure_now as
  select kind, activity_id, month, sum(value)::bigint as value from figure_part group by kind, activity_id, month;
