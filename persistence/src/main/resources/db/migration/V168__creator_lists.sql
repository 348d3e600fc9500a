-- Creators whom the people of a merchant or an agency keep in mind, under a name.
CREATE TABLE creator_list (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    -- The merchant or the agency, whichever it is.
    team_id      uuid        NOT NULL,
    merchant_id  uuid REFERENCES merchant,
    affiliate_id uuid REFERENCES affiliate,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    made_at      timestamptz NOT NULL,
    CHECK (num_nonnulls(merchant_id, affiliate_id) = 1 AND team_id = coalesce(merchant_id, affiliate_id))
);
-- A team's lists by name, each name once.
CREATE UNIQUE INDEX creator_list_name ON creator_list (team_id, lower(name));

CREATE TABLE listed_creator (
    list_id      uuid        NOT NULL REFERENCES creator_list ON DELETE CASCADE,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    note         text        NOT NULL CHECK (length(note) <= 500),
    listed_at    timestamptz NOT NULL,
    PRIMARY KEY (list_id, affiliate_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON creator_list, listed_creator TO ${appRole};
