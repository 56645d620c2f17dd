-- Which plugins have filled in their demo data, so that it happens once in the life of a database.
CREATE TABLE demo_data (
    plugin_id varchar(30) PRIMARY KEY,
    filled_at timestamptz NOT NULL DEFAULT now()
);
