CREATE TABLE brokensql_second (id bigint PRIMARY KEY);
INSERT INTO brokensql_nowhere VALUES (1);
