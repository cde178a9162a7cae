-- The words of statements and the names of those whose word they are, by the statement's key.
CREATE VIRTUAL TABLE words USING fts5 (
  content,
  names,
  content = '',
  contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
-- What is deleted leaves no words behind in the index.
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
