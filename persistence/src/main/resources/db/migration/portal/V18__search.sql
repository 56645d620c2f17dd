-- SPDX-License-Identifier: MPL-2.0
-- What search looks through beside contributions, and the words it suggests where it finds little.
-- Trusted since PostgreSQL 13: whoever may create something in the database may create it.
create extension if not exists pg_trgm;

alter table initiative add column words tsvector not null generated always as
  (setweight(to_tsvector('danish', title), 'A')
    || setweight(to_tsvector('danish', summary || ' ' || place || ' ' || driver_text || ' ' || goals), 'B')) stored;
create index initiative_words on initiative using gin (words);

alter table activity add column words tsvector not null generated always as
  (setweight(to_tsvector('danish', title), 'A')) stored;
create index activity_words on activity using gin (words);

-- the words of a text as they are written, for suggestions: lower case, each once, no numbers and nothing very short
create function search_words(said text) returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(distinct lower(token)), '{}') from ts_parse('default', said)
   where tokid in (1, 2, 3, 9, 10, 11) and char_length(token) between 3 and 40
$$;

-- Each word of a title that everybody may see, with up to three contributions that vouch for it: it is suggested only to whoever may see one
-- of them, and is gone with them.
create table search_word (
  contribution_id bigint not null references contribution on delete cascade,
  word            text   not null,
  primary key (contribution_id, word)
);

create index search_word_of on search_word (word);
create index search_word_alike on search_word using gin (word gin_trgm_ops);

create function keep_search_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from search_word w using changed c
     where w.contribution_id = c.id and (c.reach <> 'EVERYONE' or w.word <> all (search_words(c.title)));
  end if;
  -- nothing here waits for another transaction: two that bring the same word both store it
  insert into search_word (contribution_id, word)
  select said.id, said.word
    from (select c.id, one.word, row_number() over (partition by one.word order by c.id) as nth
            from changed c cross join unnest(search_words(c.title)) one(word) where c.reach = 'EVERYONE') said
   where said.nth <= 3
     and (select count(*) from (select 1 from search_word known where known.word = said.word limit 3) few) < 3
  on conflict do nothing;
  return null;
end $$;

create trigger contribution_words_made after insert on contribution referencing new table as changed
  for each statement execute function keep_search_words();
create trigger contribution_words_changed after update on contribution referencing new table as changed
  for each statement execute function keep_search_words();

insert into search_word (contribution_id, word)
select said.id, said.word
  from (select c.id, one.word, row_number() over (partition by one.word order by c.id) as nth
          from contribution c cross join unnest(search_words(c.title)) one(word) where c.reach = 'EVERYONE') said
 where said.nth <= 3;
