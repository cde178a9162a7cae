-- What lists of statements are narrowed by, apart from the texts. The statements of a report have the keys from begins to
-- ends and no other has one between; a report without any has 0 and -1.
CREATE TABLE listed (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  publisher TEXT,
  published TEXT
);
INSERT INTO listed (report, begins, ends, publisher, published)
  SELECT report.key, COALESCE(min(statement.key), 0), COALESCE(max(statement.key), -1), publisher, published
  FROM report LEFT JOIN statement ON statement.report = report.key GROUP BY report.key;
CREATE INDEX listed_begins ON listed (begins, publisher, published);
CREATE INDEX listed_publisher ON listed (publisher, published, begins, ends);
CREATE INDEX listed_published ON listed (published, begins, ends);
DROP INDEX report_publisher;
DROP INDEX report_published;

CREATE INDEX statement_stance ON statement (stance, key, report);
CREATE INDEX source_kind ON source (kind, report);
CREATE INDEX verification_status ON verification (status, report);
DROP INDEX figure_measure;
CREATE INDEX figure_measure ON figure (measure, report);
CREATE INDEX figure_population ON figure (population, measure, report);
DROP INDEX source_entry;
CREATE INDEX source_entry ON source (entry, name, kind, description, report);
