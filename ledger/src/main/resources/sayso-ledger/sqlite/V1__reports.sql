-- Times are milliseconds since 1970, days are ISO dates, lists are JSON, spans are "start-end" joined by commas.

CREATE TABLE report (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  agency TEXT,
  published TEXT,
  added INTEGER NOT NULL
);
CREATE INDEX report_published ON report (published);
CREATE INDEX report_publisher ON report (publisher);

-- The same text from two places is one report that appeared twice.
CREATE TABLE appearance (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  location TEXT NOT NULL,
  url TEXT,
  title TEXT,
  publisher TEXT,
  agency TEXT,
  byline TEXT NOT NULL,
  published TEXT,
  published_from TEXT,
  language TEXT NOT NULL,
  added INTEGER NOT NULL,
  UNIQUE (report, location)
);

-- What the machine read, as the JSON of the contract without the text, and what made it.
CREATE TABLE reading (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  json TEXT NOT NULL,
  sayso TEXT NOT NULL,
  rules TEXT NOT NULL,
  model TEXT NOT NULL,
  made INTEGER NOT NULL
);

-- What stands below is drawn from the reading and the corrections of its report, and can be drawn anew at any time.
CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  description TEXT,
  UNIQUE (report, id)
);

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  form TEXT NOT NULL,
  stance TEXT NOT NULL,
  said TEXT,
  within TEXT,
  confidence REAL NOT NULL,
  UNIQUE (report, id)
);

CREATE TABLE figure (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  id TEXT NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  low INTEGER,
  high INTEGER,
  bound TEXT NOT NULL,
  measure TEXT NOT NULL,
  population TEXT,
  place TEXT,
  as_of TEXT,
  statement TEXT,
  part_of TEXT,
  confidence REAL NOT NULL,
  UNIQUE (report, id)
);
CREATE INDEX figure_measure ON figure (measure);

-- On whose word an item (A1, F1) rests: "who", or "via" a relay, in the order of the reading.
CREATE TABLE basis (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  item TEXT NOT NULL,
  role TEXT NOT NULL,
  place INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  PRIMARY KEY (report, item, role, place)
);
CREATE INDEX basis_source ON basis (source);

CREATE TABLE verification (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  status TEXT NOT NULL,
  source INTEGER REFERENCES source ON DELETE SET NULL,
  concerns TEXT NOT NULL
);
CREATE INDEX verification_report ON verification (report);

-- A correction is never changed or taken away; an undo is a correction of its own. report is the id of the report,
-- so that a correction outlives its report's reading.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made INTEGER NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  report TEXT,
  kind TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX correction_report ON correction (report);

-- What could not be taken in, until it is tried again with success.
CREATE TABLE failure (
  location TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  hint TEXT,
  last INTEGER NOT NULL,
  tries INTEGER NOT NULL
);
