-- The words of statements with the names of those whose word they are, and the names apart, by the statement's key.
CREATE TABLE words (
  statement BIGINT PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
  anywhere TSVECTOR NOT NULL,
  names TSVECTOR NOT NULL
);
CREATE INDEX words_anywhere ON words USING GIN (anywhere);
CREATE INDEX words_names ON words USING GIN (names);
