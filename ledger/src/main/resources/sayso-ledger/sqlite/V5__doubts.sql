-- What is least certain is asked for first; what a person looked at is certain.
CREATE INDEX statement_confidence ON statement (confidence, key) WHERE confidence < 1;
CREATE INDEX figure_confidence ON figure (confidence, key) WHERE confidence < 1;
