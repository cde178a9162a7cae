-- With each report that is added one asks whether a person merged a source of it with another.
CREATE INDEX correction_merge ON correction (number) WHERE kind = 'merge-entries';

-- PostgreSQL takes nothing into an ordered index that is longer than a third of a page, and addresses can be.
ALTER TABLE appearance DROP CONSTRAINT appearance_report_location_key;
CREATE INDEX appearance_report ON appearance (report);
ALTER TABLE failure DROP CONSTRAINT failure_pkey;
ALTER TABLE failure ADD CONSTRAINT failure_location EXCLUDE USING hash (location WITH =);

-- The entries of one report alone are found by the beginning of what they are called, byte by byte.
ALTER TABLE entry ALTER COLUMN called TYPE TEXT COLLATE "C";
