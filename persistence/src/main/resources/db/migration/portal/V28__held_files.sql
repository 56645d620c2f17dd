-- SPDX-License-Identifier: MPL-2.0
-- Files that the virus scanner could not look at: held, and given to nobody, until it has.
-- when it is asked again; empty for files that are given out
alter table attachment add column recheck_at timestamptz;

-- what is in a form is looked at once it belongs to something, so that there is somebody to tell what came of it
create index attachment_held on attachment (recheck_at) where recheck_at is not null and number is not null;
