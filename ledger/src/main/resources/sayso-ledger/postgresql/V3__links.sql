-- Links between reports. All is drawn from readings, texts and corrections, and can be drawn anew at any time.

-- Who is who across reports: sources whose names are compared as one are called the same. under: the entry that stands
-- for this one too, where it is another.
CREATE TABLE entry (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  called TEXT NOT NULL UNIQUE,
  under BIGINT REFERENCES entry ON DELETE SET NULL
);
CREATE INDEX entry_under ON entry (under);

ALTER TABLE source ADD COLUMN entry BIGINT REFERENCES entry;
CREATE INDEX source_entry ON source (entry);

-- Short names and what they may mean, and the reports that say so.
CREATE TABLE alias (
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  PRIMARY KEY (name, meaning)
);
CREATE INDEX alias_meaning ON alias (meaning);
CREATE TABLE alias_of (
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (name, meaning, report)
);
CREATE INDEX alias_of_report ON alias_of (report);

-- What persons decided; drawn from their corrections. report is the id of the report.
CREATE TABLE merged (
  place BIGINT PRIMARY KEY,
  entry TEXT NOT NULL,
  target TEXT NOT NULL
);
CREATE TABLE apart (
  report TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (report, source)
);
CREATE TABLE no_copy (
  report TEXT PRIMARY KEY
);

-- What texts are recognised by.
CREATE TABLE fingerprint (
  hash BIGINT NOT NULL,
  report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (hash, report)
);
CREATE INDEX fingerprint_report ON fingerprint (report);
CREATE TABLE wording (
  report BIGINT PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  runs BIGINT NOT NULL,
  words BIGINT NOT NULL
);

-- Reports that carry the same text, each pair in both directions.
CREATE TABLE copy_link (
  one BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  other BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  in_other DOUBLE PRECISION NOT NULL,
  of_other DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE INDEX copy_link_other ON copy_link (other);
CREATE TABLE copy_group (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  core BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  origin BIGINT NOT NULL REFERENCES report ON DELETE CASCADE
);
CREATE INDEX copy_group_core ON copy_group (core);
CREATE INDEX copy_group_origin ON copy_group (origin);
CREATE TABLE copy_member (
  circle BIGINT NOT NULL REFERENCES copy_group ON DELETE CASCADE,
  report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (circle, report)
);
CREATE INDEX copy_member_report ON copy_member (report);

-- What reports tell as their news, one line for each thing, and where to look each thing up.
CREATE TABLE gist (
  report BIGINT PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  lines TEXT NOT NULL
);
CREATE TABLE term (
  hash BIGINT NOT NULL,
  day TEXT NOT NULL,
  report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (hash, day, report)
);
CREATE INDEX term_report ON term (report);

-- Reports that are alike, each pair in both directions.
CREATE TABLE kin (
  one BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  other BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
  likeness DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE INDEX kin_other ON kin (other);
CREATE TABLE story (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  founder BIGINT NOT NULL
);
CREATE TABLE story_member (
  report BIGINT PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  story BIGINT NOT NULL REFERENCES story ON DELETE CASCADE
);
CREATE INDEX story_member_story ON story_member (story);
