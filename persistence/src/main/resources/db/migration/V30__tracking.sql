-- Links, clicks, orders and how each order was attributed.

CREATE TABLE tracking_link (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    code         text        NOT NULL UNIQUE CHECK (code ~ '^[0-9A-Za-z]{6,20}$'),
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    merchant_id  uuid        NOT NULL REFERENCES merchant,
    task_id      uuid REFERENCES task,
    target_url   text        NOT NULL CHECK (length(target_url) BETWEEN 1 AND 2000),
    sub_ids      text[]      NOT NULL CHECK (cardinality(sub_ids) = 5),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz
);
-- An affiliate's links, newest first.
CREATE INDEX tracking_link_affiliate ON tracking_link (affiliate_id, id DESC);

-- Every request of a link, also those of machines and repeated ones. Nothing tells who it was:
-- the visitor is a hash under a key that is another one every day.
CREATE TABLE click (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    link_id    uuid        NOT NULL REFERENCES tracking_link,
    clicked_at timestamptz NOT NULL,
    nonce      bigint      NOT NULL,
    visitor    bytea       NOT NULL CHECK (length(visitor) = 16),
    traffic    text        NOT NULL CHECK (traffic IN ('PERSON', 'MACHINE', 'PREFETCH')),
    repeated   boolean     NOT NULL,
    mark       text        NOT NULL CHECK (mark IN ('PAYABLE', 'BUDGET_EXHAUSTED')),
    sub_ids    text[]      NOT NULL
);
-- Whether a visitor used a link before in the same hour; a link's clicks, newest first.
CREATE INDEX click_visitor ON click (link_id, visitor, clicked_at);

-- Clicks summed by link and day (UTC), so that charts do not read the clicks themselves.
CREATE TABLE click_day (
    link_id  uuid   NOT NULL REFERENCES tracking_link,
    day      date   NOT NULL,
    clicks   bigint NOT NULL CHECK (clicks >= 0),
    machines bigint NOT NULL CHECK (machines >= 0),
    repeats  bigint NOT NULL CHECK (repeats >= 0),
    PRIMARY KEY (link_id, day)
);

CREATE TABLE shop_order (
    id              uuid PRIMARY KEY,
    version         integer     NOT NULL,
    merchant_id     uuid        NOT NULL REFERENCES merchant,
    reference       text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    status          text        NOT NULL CHECK (status IN ('RECEIVED', 'COMPLETED', 'REFUNDED', 'CANCELED')),
    currency        text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    paid_minor      bigint      NOT NULL CHECK (paid_minor >= 0),
    ordered_at      timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    completed_at    timestamptz,
    canceled_at     timestamptz,
    click_id        text CHECK (length(click_id) <= 200),
    coupon_code     text CHECK (length(coupon_code) <= 100),
    buyer_reference text CHECK (length(buyer_reference) <= 200),
    fingerprint     text        NOT NULL CHECK (length(fingerprint) = 64),
    program_id      uuid REFERENCES program,
    hold_days       integer     NOT NULL CHECK (hold_days >= 0),
    affiliate_id    uuid REFERENCES affiliate,
    outcome         text        NOT NULL,
    UNIQUE (merchant_id, reference),
    CHECK (status <> 'COMPLETED' OR completed_at IS NOT NULL),
    CHECK ((status = 'CANCELED') = (canceled_at IS NOT NULL))
);
-- A merchant's orders, newest first.
CREATE INDEX shop_order_merchant ON shop_order (merchant_id, id DESC);

CREATE TABLE order_line (
    id                uuid PRIMARY KEY,
    version           integer NOT NULL,
    order_id          uuid    NOT NULL REFERENCES shop_order,
    position          integer NOT NULL CHECK (position > 0),
    reference         text    NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    product_reference text    NOT NULL CHECK (length(product_reference) BETWEEN 1 AND 100),
    quantity          integer NOT NULL CHECK (quantity > 0),
    gross_minor       bigint  NOT NULL CHECK (gross_minor >= 0),
    coupons_minor     bigint  NOT NULL CHECK (coupons_minor BETWEEN 0 AND gross_minor),
    tax_minor         bigint  NOT NULL CHECK (tax_minor >= 0),
    shipping_minor    bigint  NOT NULL CHECK (shipping_minor >= 0),
    refunded_minor    bigint  NOT NULL,
    UNIQUE (order_id, reference),
    CHECK (refunded_minor BETWEEN 0 AND gross_minor - coupons_minor)
);

CREATE TABLE order_event (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    order_id      uuid        NOT NULL REFERENCES shop_order,
    reference     text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    type          text        NOT NULL CHECK (type IN ('COMPLETED', 'CANCELED', 'REFUNDED')),
    fingerprint   text        NOT NULL CHECK (length(fingerprint) = 64),
    order_status  text        NOT NULL,
    received_at   timestamptz NOT NULL,
    UNIQUE (order_id, reference)
);

-- How much of a line an event gave back to the buyer.
CREATE TABLE order_refund (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    event_id     uuid    NOT NULL REFERENCES order_event,
    line_id      uuid    NOT NULL REFERENCES order_line,
    amount_minor bigint  NOT NULL CHECK (amount_minor > 0),
    UNIQUE (event_id, line_id)
);
CREATE INDEX order_refund_line ON order_refund (line_id);

-- Everything that could have earned an order, and why it did or did not. Decided once.
CREATE TABLE attribution_candidate (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    order_id     uuid    NOT NULL REFERENCES shop_order,
    position     integer NOT NULL CHECK (position > 0),
    kind         text    NOT NULL CHECK (kind IN ('CLICK', 'COUPON')),
    reference    text    NOT NULL CHECK (length(reference) <= 200),
    link_id      uuid REFERENCES tracking_link,
    affiliate_id uuid REFERENCES affiliate,
    touched_at   timestamptz,
    age_seconds  bigint,
    won          boolean NOT NULL,
    reason       text    NOT NULL,
    UNIQUE (order_id, position),
    CHECK (NOT won OR affiliate_id IS NOT NULL)
);
-- One winner at most.
CREATE UNIQUE INDEX attribution_winner ON attribution_candidate (order_id) WHERE won;

-- The first answer to a signed call of a merchant, by its message id.
CREATE TABLE signed_call (
    merchant_id uuid        NOT NULL REFERENCES merchant,
    message_id  text        NOT NULL CHECK (length(message_id) BETWEEN 1 AND 200),
    fingerprint text        NOT NULL CHECK (length(fingerprint) = 64),
    status      integer     NOT NULL,
    body        text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (merchant_id, message_id)
);

GRANT SELECT, INSERT ON tracking_link, click, order_event, order_refund, attribution_candidate, signed_call TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON click_day, shop_order, order_line TO ${appRole};
