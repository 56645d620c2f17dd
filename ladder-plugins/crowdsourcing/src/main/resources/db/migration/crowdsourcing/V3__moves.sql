-- A proposal that has gone on to another activity can be read here, and nobody acts on it any more.
ALTER TABLE crowdsourcing_proposal ADD COLUMN moved_at timestamptz;
ALTER TABLE crowdsourcing_proposal ADD CONSTRAINT crowdsourcing_moved_seeks_nothing CHECK (moved_at IS NULL OR expired);
