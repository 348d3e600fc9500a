-- Where a merchant's feed is fetched from, and when; what was seen there last, so that what has not changed
-- is not fetched again.
CREATE TABLE feed_address (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    merchant_id   uuid        NOT NULL UNIQUE REFERENCES merchant,
    account_id    uuid        NOT NULL REFERENCES account,
    url           text        NOT NULL CHECK (length(url) BETWEEN 1 AND 20000),
    rhythm        text        NOT NULL CHECK (rhythm IN ('HOURLY', 'DAILY')),
    hour          integer     NOT NULL CHECK (hour BETWEEN 0 AND 23),
    status        text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED')),
    failures      integer     NOT NULL CHECK (failures >= 0),
    etag          text        CHECK (length(etag) <= 1000),
    last_modified text        CHECK (length(last_modified) <= 100),
    digest        text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    next_at       timestamptz NOT NULL,
    told_at       timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON feed_address TO ${appRole};

-- What the address said of the file that was fetched.
ALTER TABLE feed_import
    ADD COLUMN etag text CHECK (length(etag) <= 1000),
    ADD COLUMN last_modified text CHECK (length(last_modified) <= 100);
GRANT UPDATE (etag, last_modified) ON feed_import TO ${appRole};
