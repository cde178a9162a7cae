-- Who may come in, and what they did. Times are milliseconds since 1970; secrets are kept only as hashes.

CREATE TABLE account (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    -- the name as it is compared: "Ana" and "ana" are one
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    made INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
    key INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    made INTEGER NOT NULL,
    used INTEGER,
    expires INTEGER
) STRICT;

CREATE TABLE session (
    hash BLOB PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (key) ON DELETE CASCADE,
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE INDEX session_account ON session (account);

CREATE TABLE deed (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    done INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    origin TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
