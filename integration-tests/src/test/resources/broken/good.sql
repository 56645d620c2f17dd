CREATE TABLE IF NOT EXISTS brokensql_first (id bigint PRIMARY KEY);
