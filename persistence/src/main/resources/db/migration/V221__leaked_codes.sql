-- Sites that spread coupon codes, and which codes stand there, as the operator has seen.
CREATE TABLE coupon_host (
    host     text PRIMARY KEY CHECK (length(host) BETWEEN 1 AND 253),
    added_at timestamptz NOT NULL
);
CREATE TABLE coupon_listing (
    code      text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{2,39}$'),
    host      text        NOT NULL REFERENCES coupon_host ON DELETE CASCADE,
    listed_at timestamptz NOT NULL,
    PRIMARY KEY (code, host)
);
CREATE INDEX coupon_listing_host ON coupon_listing (host);

-- When orders without clicks are a jump; the newest row that holds counts.
--   least_orders  so many in a day at least
--   factor        more than so many times what is usual in a day
--   share_bps     so many of ten thousand orders at least
CREATE TABLE coupon_leak_rule (
    effective_at timestamptz PRIMARY KEY,
    least_orders integer NOT NULL CHECK (least_orders > 0),
    factor       integer NOT NULL CHECK (factor > 0),
    share_bps    integer NOT NULL CHECK (share_bps BETWEEN 0 AND 10000)
);
INSERT INTO coupon_leak_rule VALUES ('2000-01-01T00:00:00Z', 20, 3, 8000);

-- Codes that leaked, with what was seen of them in a day.
CREATE TABLE coupon_leak (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    coupon_id     uuid        NOT NULL REFERENCES coupon_code,
    cause         text        NOT NULL CHECK (cause IN ('LISTED', 'JUMP')),
    host          text,
    orders        bigint      NOT NULL CHECK (orders >= 0),
    without_click bigint      NOT NULL CHECK (without_click BETWEEN 0 AND orders),
    usual         bigint      NOT NULL CHECK (usual >= 0),
    found_at      timestamptz NOT NULL,
    CHECK ((cause = 'LISTED') = (host IS NOT NULL))
);
CREATE INDEX coupon_leak_coupon ON coupon_leak (coupon_id, host);

-- The codes that orders named lately.
CREATE INDEX attribution_candidate_code_use ON attribution_candidate (touched_at) WHERE coupon_used;

GRANT SELECT, INSERT ON coupon_host, coupon_listing, coupon_leak TO ${appRole};
GRANT DELETE ON coupon_host, coupon_listing TO ${appRole};
GRANT SELECT ON coupon_leak_rule TO ${appRole};
