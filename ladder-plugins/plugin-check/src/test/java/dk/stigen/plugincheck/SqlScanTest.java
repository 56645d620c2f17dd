// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE TABLE participant (id bigint) | participant
            CREATE TABLE IF NOT EXISTS meetings (id bigint) | meetings
            create unlogged table Participant () | participant
            CREATE TABLE "Participant" () | Participant
            CREATE TABLE portal.meeting_x () | portal.meeting_x
            ALTER TABLE ONLY participant ADD COLUMN x int | participant
            ALTER TABLE meeting_a RENAME TO participant2 | participant2
            DROP TABLE meeting_a, participant CASCADE | participant
            DROP TABLE IF EXISTS participant | participant
            TRUNCATE participant | participant
            TRUNCATE TABLE meeting_a, participant | participant
            INSERT INTO participant VALUES (1) | participant
            UPDATE participant SET x = 1 | participant
            UPDATE ONLY participant SET x = 1 | participant
            DELETE FROM participant | participant
            DELETE FROM meeting_a USING participant p WHERE p.id = 1 | participant
            CREATE TABLE meeting_a (p bigint REFERENCES participant (id)) | participant
            ALTER TABLE meeting_a ADD FOREIGN KEY (p) REFERENCES participant | participant
            INSERT INTO meeting_a SELECT id FROM participant | participant
            INSERT INTO meeting_a SELECT a.id FROM meeting_b a JOIN participant p ON true | participant
            INSERT INTO meeting_a SELECT 1 FROM meeting_b AS b, participant | participant
            CREATE INDEX meeting_i ON participant (id) | participant
            CREATE INDEX participant_i ON meeting_a (id) | participant_i
            CREATE TRIGGER meeting_t AFTER UPDATE ON participant EXECUTE FUNCTION meeting_f() | participant
            CREATE TRIGGER meeting_t AFTER UPDATE ON meeting_a EXECUTE FUNCTION evil() | evil
            CREATE SEQUENCE participant_seq | participant_seq
            SELECT setval('participant_seq', 1) | participant_seq
            CREATE OR REPLACE FUNCTION count_all() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ | count_all
            CREATE OR REPLACE VIEW people AS SELECT 1 | people
            CREATE VIEW meeting_v AS SELECT * FROM participant | participant
            CREATE TYPE mood AS ENUM ('ok') | mood
            CREATE EXTENSION IF NOT EXISTS pg_trgm | extension pg_trgm
            CREATE SCHEMA evil | schema evil
            CREATE ROLE evil | role evil
            ALTER SYSTEM SET fsync = off | system set
            GRANT SELECT ON participant TO PUBLIC | participant
            GRANT pg_read_all_data TO stigen | GRANT pg_read_all_data
            SET search_path = portal | search_path
            SET ROLE postgres | role
            LOCK TABLE participant | participant
            COPY participant FROM PROGRAM 'x' | COPY
            COMMENT ON TABLE participant IS 'x' | participant
            COMMENT ON COLUMN participant.id IS 'x' | participant
            DO $$ BEGIN DELETE FROM participant; END $$ | participant
            DO $x$ BEGIN EXECUTE concat('DROP TABLE ', 'participant'); END $x$ | EXECUTE
            CREATE FUNCTION meeting_f() RETURNS void LANGUAGE plpgsql AS $f$ BEGIN UPDATE participant SET x = 1; END $f$ | participant
            /* nested /* comment */ still */ DROP TABLE participant | participant
            SELECT 'it''s'; DROP TABLE participant | participant
            CREATE TABLE meeting_copy AS TABLE participant | participant
            CREATE TABLE meeting_copy AS (TABLE ONLY participant) | participant
            INSERT INTO meeting_a (id) TABLE participant | participant
            CREATE TABLE meeting_x (LIKE participant) | participant
            CREATE TABLE meeting_x (id bigint, LIKE participant INCLUDING ALL) | participant
            CREATE TABLE meeting_x () INHERITS (participant) | participant
            CREATE TABLE meeting_x () INHERITS (meeting_a, participant) | participant
            ALTER TABLE meeting_x INHERIT participant | participant
            CREATE TABLE meeting_x PARTITION OF participant DEFAULT | participant
            ALTER TABLE meeting_x ATTACH PARTITION participant DEFAULT | participant
            DELETE FROM ONLY (participant) | participant
            UPDATE ONLY (participant) SET x = 1 | participant
            TRUNCATE ONLY (meeting_a), ONLY participant | participant
            VACUUM (FULL) participant | participant
            DROP FUNCTION meeting_f(int), evil(int) | evil
            SELECT q.x FROM (SELECT 1) q, participant | participant
            SELECT 1 FROM meeting_a a JOIN meeting_b b ON a.x = b.x, participant p | participant
            SELECT 1 FROM meeting_a AS a (x), LATERAL generate_series(1, a.x) AS set, participant | participant
            SELECT 1 FROM (participant CROSS JOIN meeting_a) | participant
            SELECT 1 FROM meeting_a CROSS JOIN (participant p JOIN meeting_b b ON true) | participant
            DELETE FROM meeting_a USING (SELECT 1) q, participant | participant
            MERGE INTO meeting_a a USING participant p ON a.id = p.id WHEN MATCHED THEN DELETE | participant
            CREATE RULE meeting_r AS ON DELETE TO participant DO INSTEAD NOTHING | participant
            CREATE RULE meeting_r AS ON UPDATE TO meeting_a DO UPDATE participant SET x = 1 | participant
            WITH participant AS (SELECT 1) SELECT * FROM participant; SELECT * FROM participant | participant
            WITH participant AS (SELECT * FROM participant) SELECT * FROM participant | participant
            WITH participant AS (SELECT 1) DELETE FROM participant | participant
            SELECT 1 FROM (WITH participant AS (SELECT 1) SELECT * FROM participant) q, participant | participant
            CREATE TABLE meeting_x (participant) AS (SELECT 1); SELECT * FROM participant | participant
            CREATE TRIGGER t AFTER INSERT ON meeting_a REFERENCING NEW TABLE AS participant EXECUTE FUNCTION meeting_f(); SELECT * FROM participant | participant
            DELETE FROM ${flyway:defaultSchema}.participant | ${flyway:defaultSchema}.participant
            DELETE FROM public.meeting_${flyway:user} | public.meeting_${flyway:user}
            SELECT 1; ${flyway:user} | ${flyway:user}
            DELETE FROM :participant | from :
            DELETE FROM pg_catalog.pg_class | pg_catalog.pg_class
            DO 'BEGIN DELETE FROM participant; END' | participant
            CREATE FUNCTION meeting_f() RETURNS void LANGUAGE sql AS 'DELETE FROM participant' | participant
            SELECT E'\\'; DROP TABLE meeting_x; --'; DROP TABLE participant | participant
            """)
    void finds(String sql, String name) {
        assertThat(new SqlScan(sql, "meeting").foreignNames()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE meeting_a (id bigint PRIMARY KEY, at timestamptz DEFAULT now(), b bigint REFERENCES meeting_b (id) ON DELETE CASCADE ON UPDATE CASCADE)",
                "CREATE TABLE public.meeting_a (id bigint)",
                "CREATE TABLE \"meeting_a\" (id bigint)",
                "-- DROP TABLE participant\nCREATE TABLE meeting_a (id bigint)",
                "/* DROP TABLE participant */ CREATE TABLE meeting_a (id bigint)",
                "INSERT INTO meeting_a VALUES ('DROP TABLE participant; DELETE FROM participant')",
                "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS meeting_i ON meeting_a USING gin (x)",
                "ALTER TABLE meeting_a DROP COLUMN x, ALTER COLUMN y SET NOT NULL, ADD CONSTRAINT c CHECK (y > 0)",
                "ALTER TABLE meeting_a RENAME COLUMN a TO b",
                "ALTER SEQUENCE meeting_a_seq OWNED BY meeting_a.id",
                "INSERT INTO meeting_a SELECT extract(epoch FROM at), substring(x FROM 1 FOR 2) FROM meeting_b",
                "INSERT INTO meeting_a SELECT g FROM generate_series(1, 10) g",
                "INSERT INTO meeting_a (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = 2",
                "INSERT INTO meeting_a SELECT id FROM meeting_b WHERE x IS DISTINCT FROM y",
                "WITH old AS (DELETE FROM meeting_a RETURNING *) INSERT INTO meeting_b SELECT * FROM old",
                "WITH RECURSIVE tree (id) AS (SELECT id FROM meeting_a) UPDATE meeting_b SET x = 1 FROM tree",
                "INSERT INTO meeting_a SELECT 1 FROM (SELECT 2) x JOIN meeting_b USING (id)",
                "SELECT id FROM meeting_a FOR UPDATE SKIP LOCKED",
                "SELECT relname FROM pg_catalog.pg_class",
                "SELECT setval('meeting_a_seq', 100)",
                "CREATE TRIGGER t AFTER INSERT OR UPDATE OF x, y ON meeting_a FOR EACH ROW EXECUTE FUNCTION meeting_f()",
                "CREATE TRIGGER t AFTER INSERT ON meeting_a REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION meeting_f();"
                        + " CREATE FUNCTION meeting_f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO meeting_b SELECT id FROM added; END $$",
                "CREATE FUNCTION meeting_f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'INSERT' THEN UPDATE meeting_b SET x = x + 1; ELSE DELETE FROM meeting_b; END IF; RETURN NULL; END $$",
                "COMMENT ON COLUMN meeting_a.id IS 'x'; COMMENT ON CONSTRAINT c ON meeting_a IS 'y'",
                "DROP TRIGGER IF EXISTS t ON meeting_a; DROP INDEX meeting_i",
                "GRANT SELECT ON TABLE meeting_a TO reader",
                "SET LOCAL lock_timeout = '5s'",
                "INSERT INTO meeting_a VALUES ('${flyway:defaultSchema}'); -- ${flyway:user}",
                "CREATE TABLE meeting_copy AS TABLE meeting_a",
                "CREATE TABLE meeting_x (LIKE meeting_a INCLUDING ALL) INHERITS (meeting_b, meeting_c)",
                "ALTER TABLE meeting_x INHERIT meeting_a, ADD CONSTRAINT c CHECK (x > 0) NO INHERIT",
                "CREATE TABLE meeting_x PARTITION OF meeting_a FOR VALUES FROM (MINVALUE, 1) TO (MAXVALUE, 2)",
                "SELECT row_number() OVER (PARTITION BY x, y ORDER BY z, u) FROM meeting_a WHERE x LIKE y AND (z) LIKE u",
                "DELETE FROM ONLY (meeting_a)",
                "SELECT q.x FROM (SELECT 1 AS x, 2 AS y) q, meeting_a GROUP BY participant, x ORDER BY participant, y",
                "SELECT 1 FROM ROWS FROM (generate_series(1, 2), generate_series(1, 3)) AS r (a, b), meeting_a",
                "SELECT 1 FROM meeting_a a JOIN (VALUES (1, 2), (3, 4)) v (x, y) USING (x, y), meeting_b",
                "UPDATE meeting_a SET x = b.x, y = b.y FROM meeting_b b, meeting_c c WHERE b.x = c.x RETURNING x, y",
                "MERGE INTO meeting_a a USING meeting_b b ON a.x = b.x WHEN MATCHED THEN UPDATE SET x = 1, y = 2 WHEN NOT MATCHED THEN INSERT (x, y) VALUES (1, 2)",
                "WITH a AS (SELECT 1), b (x) AS NOT MATERIALIZED (SELECT * FROM a) INSERT INTO meeting_a SELECT * FROM a, b",
                "WITH RECURSIVE a AS (SELECT x FROM meeting_a UNION SELECT x FROM a) SEARCH DEPTH FIRST BY x, y SET o, b AS (SELECT 1) SELECT * FROM a JOIN b ON true",
                "CREATE VIEW meeting_v AS WITH a AS (SELECT 1) SELECT * FROM a, (SELECT * FROM a) b",
                "CREATE RULE meeting_r AS ON UPDATE TO meeting_a DO ALSO DELETE FROM meeting_b",
                "REVOKE ALL ON meeting_a FROM PUBLIC; GRANT REFERENCES ON meeting_a TO reader",
                "CREATE FUNCTION meeting_f() RETURNS TABLE (x int) LANGUAGE plpgsql AS $$ BEGIN FOR r IN SELECT x FROM meeting_a, meeting_b LOOP RAISE NOTICE '%', x, participant; END LOOP; END $$",
                "CREATE FUNCTION meeting_f() RETURNS int LANGUAGE sql AS 'SELECT x FROM meeting_a'"
            })
    void leavesAlone(String sql) {
        assertThat(new SqlScan(sql, "meeting").foreignNames()).isEmpty();
    }
}
