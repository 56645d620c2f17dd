CREATE TABLE IF NOT EXISTS brokensum_table (id bigint PRIMARY KEY);
