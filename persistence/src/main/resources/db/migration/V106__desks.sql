-- How each person has arranged their lists: the columns they put away, and the views they keep.
CREATE TABLE put_away_columns (
    account_id uuid   NOT NULL REFERENCES account,
    list       text   NOT NULL CHECK (length(list) BETWEEN 1 AND 200),
    columns    text[] NOT NULL CHECK (cardinality(columns) <= 50),
    PRIMARY KEY (account_id, list)
);

-- A view is a list's address: search, filters and order, under a name that its person gave.
CREATE TABLE saved_view (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account,
    list       text        NOT NULL CHECK (length(list) BETWEEN 1 AND 200),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    query      text        NOT NULL CHECK (length(query) <= 2000),
    saved_at   timestamptz NOT NULL,
    UNIQUE (account_id, list, name)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON put_away_columns, saved_view TO ${appRole};
