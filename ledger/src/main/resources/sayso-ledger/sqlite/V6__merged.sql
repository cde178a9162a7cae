-- With each report that is added one asks whether a person merged a source of it with another.
CREATE INDEX correction_merge ON correction (number) WHERE kind = 'merge-entries';
