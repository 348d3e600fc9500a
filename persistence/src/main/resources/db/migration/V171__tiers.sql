-- Tiers of affiliates, the lowest first by rank. What somebody has to reach for one is a dated rule.
CREATE TABLE tier (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    rank       integer     NOT NULL UNIQUE CHECK (rank BETWEEN 1 AND 1000),
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX tier_named_once ON tier (lower(name));

-- The last that has begun holds. One without amount and orders is reached by nobody: the tier is given by hand.
CREATE TABLE tier_rule (
    id          uuid PRIMARY KEY,
    tier_id     uuid        NOT NULL REFERENCES tier,
    number      integer     NOT NULL CHECK (number > 0),
    days        integer     NOT NULL CHECK (days BETWEEN 1 AND 366),
    -- Approved commission of that time in this currency alone; other currencies count nothing.
    currency    text CHECK (currency ~ '^[A-Z]{3}$'),
    least_minor bigint CHECK (least_minor > 0),
    -- Orders of that time with approved commission, whatever their currency.
    orders      integer CHECK (orders BETWEEN 1 AND 1000000),
    grace_days  integer     NOT NULL CHECK (grace_days BETWEEN 0 AND 366),
    holds_from  timestamptz NOT NULL,
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    CHECK ((currency IS NULL) = (least_minor IS NULL)),
    CHECK (holds_from >= made_at),
    UNIQUE (tier_id, number)
);
CREATE INDEX tier_rule_holds ON tier_rule (tier_id, holds_from DESC, number DESC);

-- Where an affiliate stands; whoever changes it holds the lock of the affiliate.
CREATE TABLE affiliate_tier (
    affiliate_id uuid PRIMARY KEY REFERENCES affiliate,
    version      integer     NOT NULL,
    tier_id      uuid REFERENCES tier,
    since        timestamptz NOT NULL,
    -- Since when they do not reach their tier any more.
    below_since  timestamptz CHECK (below_since IS NULL OR tier_id IS NOT NULL),
    held_until   timestamptz CHECK (held_until IS NULL OR tier_id IS NOT NULL)
);
-- Who is in a tier: the filter of the list, and how many they are.
CREATE INDEX affiliate_tier_tier ON affiliate_tier (tier_id, affiliate_id) WHERE tier_id IS NOT NULL;

-- Every move, never changed; the tier at a moment is that of the last one up to it.
CREATE TABLE tier_move (
    id           uuid PRIMARY KEY,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    from_id      uuid REFERENCES tier,
    to_id        uuid REFERENCES tier,
    cause        text        NOT NULL CHECK (cause IN ('REACHED', 'FELL', 'BY_HAND')),
    note         text CHECK (length(note) BETWEEN 1 AND 1000),
    held_until   timestamptz,
    moved_by     text        NOT NULL,
    since        timestamptz NOT NULL,
    CHECK ((cause = 'BY_HAND') = (note IS NOT NULL)),
    CHECK ((cause = 'BY_HAND') = (held_until IS NOT NULL)),
    CHECK (cause = 'BY_HAND' OR from_id IS DISTINCT FROM to_id)
);
CREATE INDEX tier_move_affiliate ON tier_move (affiliate_id, since DESC, id DESC);

ALTER TABLE segment ADD FOREIGN KEY (tier_id) REFERENCES tier;

-- What somebody had approved in some days: asked each night for everybody.
CREATE INDEX commission_approved ON commission (affiliate_id, approved_at) WHERE approved_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON tier, affiliate_tier TO ${appRole};
GRANT SELECT, INSERT ON tier_rule, tier_move TO ${appRole};
