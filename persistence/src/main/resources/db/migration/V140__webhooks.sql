-- Where an affiliate or a merchant is told of events by HTTP.
CREATE TABLE webhook (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    affiliate_id  uuid REFERENCES affiliate (id),
    merchant_id   uuid REFERENCES merchant (id),
    url           text        NOT NULL CHECK (length(url) BETWEEN 1 AND 2000),
    status        text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
    pause_reason  text        CHECK (pause_reason IN ('BY_OWNER', 'GONE', 'FAILING')),
    -- Failed tries since the last one that was taken, and when the first of these was.
    failures      integer     NOT NULL CHECK (failures >= 0),
    failing_since timestamptz,
    -- Before this time nothing is sent after a failure, by the application's clock.
    rests_until   timestamptz NOT NULL,
    -- Until when one worker has it for itself, by the machine's clock.
    leased_until  timestamptz NOT NULL,
    created_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    CHECK (num_nonnulls(affiliate_id, merchant_id) = 1),
    CHECK ((pause_reason IS NOT NULL) = (status = 'PAUSED')),
    CHECK ((ended_at IS NOT NULL) = (status = 'ENDED')),
    CHECK ((failing_since IS NOT NULL) = (failures > 0))
);
-- One's own, the newest first; and whom an event reaches.
CREATE INDEX webhook_of_affiliate ON webhook (affiliate_id, id DESC) WHERE affiliate_id IS NOT NULL;
CREATE INDEX webhook_of_merchant ON webhook (merchant_id, id DESC) WHERE merchant_id IS NOT NULL;
-- The one that was served the longest ago.
CREATE INDEX webhook_turn ON webhook (leased_until, id) WHERE status = 'ACTIVE';

-- Of which events each is told.
CREATE TABLE webhook_subscription (
    webhook_id uuid NOT NULL REFERENCES webhook (id),
    event      text NOT NULL CHECK (event ~ '^[A-Z]+_[A-Z_]{1,50}$'),
    PRIMARY KEY (webhook_id, event)
);
-- Whether anybody is told of an event at all.
CREATE INDEX webhook_subscription_event ON webhook_subscription (event, webhook_id);

-- What deliveries are signed with, sealed; the one before goes on for a while.
CREATE TABLE webhook_secret (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    webhook_id uuid        NOT NULL REFERENCES webhook (id),
    secret     bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    retires_at timestamptz
);
CREATE INDEX webhook_secret_of ON webhook_secret (webhook_id, id DESC);

-- One event on its way to one webhook; its id is the message's.
CREATE TABLE webhook_delivery (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    webhook_id  uuid        NOT NULL REFERENCES webhook (id),
    -- The affiliate or merchant whose webhook it is.
    owner_id    uuid        NOT NULL,
    event       text        NOT NULL CHECK (event ~ '^[A-Z]+_[A-Z_]{1,50}$'),
    subject_id  uuid        NOT NULL,
    payload     text        NOT NULL CHECK (octet_length(payload) <= 20000),
    status      text        NOT NULL CHECK (status IN ('WAITING', 'DELIVERED', 'FAILED', 'DROPPED')),
    attempts    integer     NOT NULL CHECK (attempts >= 0),
    begun_at    timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    tried_at    timestamptz,
    answer_code integer     CHECK (answer_code BETWEEN 100 AND 999),
    answer      text        CHECK (length(answer) <= 300),
    created_at  timestamptz NOT NULL,
    ended_at    timestamptz,
    CHECK ((ended_at IS NULL) = (status = 'WAITING')),
    CHECK (status <> 'DELIVERED' OR answer_code BETWEEN 200 AND 299)
);
-- What waits for each, the longest due first.
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook_id, next_try_at, id) WHERE status = 'WAITING';
-- The log of one's own and of each webhook, the newest first; one's own by state.
CREATE INDEX webhook_delivery_own ON webhook_delivery (owner_id, id DESC);
CREATE INDEX webhook_delivery_states ON webhook_delivery (owner_id, status, id DESC);
CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id DESC);

GRANT SELECT, INSERT ON webhook, webhook_secret, webhook_delivery TO ${appRole};
GRANT SELECT, INSERT, DELETE ON webhook_subscription TO ${appRole};
GRANT UPDATE (version, url, status, pause_reason, failures, failing_since, rests_until, leased_until, ended_at)
    ON webhook TO ${appRole};
GRANT UPDATE (version, retires_at) ON webhook_secret TO ${appRole};
GRANT UPDATE (version, status, attempts, begun_at, next_try_at, tried_at, answer_code, answer, ended_at)
    ON webhook_delivery TO ${appRole};
