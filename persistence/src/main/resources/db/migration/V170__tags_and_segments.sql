-- Tags that operators put on affiliates. One that is archived stays where it is and is put on nobody else.
CREATE TABLE tag (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    tone       text        NOT NULL CHECK (tone IN ('GREY', 'GREEN', 'BLUE', 'AMBER', 'RED')),
    archived   boolean     NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX tag_named_once ON tag (lower(name));
-- The order in which they are read and chosen.
CREATE INDEX tag_name ON tag (name, id);

CREATE TABLE affiliate_tag (
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    tag_id       uuid        NOT NULL REFERENCES tag,
    put_on_at    timestamptz NOT NULL,
    put_on_by    text        NOT NULL,
    PRIMARY KEY (affiliate_id, tag_id)
);
-- Whom a tag is on: the filter of the list, whose usual order is by id.
CREATE INDEX affiliate_tag_tag ON affiliate_tag (tag_id, affiliate_id);

-- A search of the list of affiliates under a name: its conditions, asked anew whenever it is opened.
CREATE TABLE segment (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    roles        text[]      NOT NULL,
    states       text[]      NOT NULL,
    country      text CHECK (country ~ '^[A-Z]{2}$'),
    platform     text REFERENCES platform,
    joined_since timestamptz,
    joined_until timestamptz,
    tag_id       uuid REFERENCES tag,
    -- A tier; its table is younger.
    tier_id      uuid,
    words        text CHECK (length(words) BETWEEN 1 AND 200),
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL
);
CREATE UNIQUE INDEX segment_named_once ON segment (lower(name));
CREATE INDEX segment_name ON segment (name, id);

-- An act on everybody who was in a segment when it was asked for, part by part in the background.
CREATE TABLE segment_act (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    segment_id    uuid        NOT NULL REFERENCES segment,
    kind          text        NOT NULL CHECK (kind IN ('PUT_ON', 'TAKE_OFF')),
    tag_id        uuid        NOT NULL REFERENCES tag,
    status        text        NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'STOPPED')),
    member_count  integer     NOT NULL CHECK (member_count BETWEEN 1 AND 10000),
    done_count    integer     NOT NULL CHECK (done_count BETWEEN 0 AND member_count),
    changed_count integer     NOT NULL CHECK (changed_count BETWEEN 0 AND done_count),
    asked_by      text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    ended_at      timestamptz CHECK ((ended_at IS NULL) = (status = 'RUNNING')),
    CHECK (status <> 'DONE' OR done_count = member_count)
);
-- The last acts on a segment.
CREATE INDEX segment_act_segment ON segment_act (segment_id, id DESC);

-- Those whom an act still has before it; each goes with the part that deals with it.
CREATE TABLE segment_act_member (
    act_id       uuid NOT NULL REFERENCES segment_act,
    affiliate_id uuid NOT NULL REFERENCES affiliate,
    PRIMARY KEY (act_id, affiliate_id)
);

GRANT SELECT, INSERT, UPDATE ON tag, segment, segment_act TO ${appRole};
GRANT SELECT, INSERT, DELETE ON affiliate_tag, segment_act_member TO ${appRole};
