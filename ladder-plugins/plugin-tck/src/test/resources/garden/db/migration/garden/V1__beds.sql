CREATE TABLE garden_bed (id bigint PRIMARY KEY, owner_id bigint NOT NULL);
