-- Two affiliates that are one person: the one is taken in by the other, which somebody proposes and another confirms.
ALTER TABLE affiliate
    DROP CONSTRAINT affiliate_status_check,
    ADD CONSTRAINT affiliate_status_check CHECK (status IN ('ACTIVE', 'BANNED', 'LEAVING', 'CLOSED', 'MERGED')),
    -- By whom it was taken in; whoever is taken in later gives theirs on, so that this one takes part itself.
    ADD COLUMN merged_into uuid REFERENCES affiliate,
    ADD CONSTRAINT affiliate_merged_into_somebody
        CHECK ((status = 'MERGED') = (merged_into IS NOT NULL) AND merged_into <> id);
CREATE INDEX affiliate_merged_into ON affiliate (merged_into) WHERE merged_into IS NOT NULL;

CREATE FUNCTION affiliate_stays_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'affiliate % is MERGED for good', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER affiliate_stays_merged BEFORE UPDATE OF status ON affiliate
    FOR EACH ROW WHEN (OLD.status = 'MERGED' AND NEW.status <> 'MERGED') EXECUTE FUNCTION affiliate_stays_merged();

-- Whoever signed in as it is told so, and signs in no more.
ALTER TABLE account ADD COLUMN merged_at timestamptz,
    ADD CONSTRAINT account_merged_is_disabled CHECK (merged_at IS NULL OR disabled_at IS NOT NULL);

CREATE TABLE affiliate_merge (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    survivor_id      uuid        NOT NULL REFERENCES affiliate,
    merged_id        uuid        NOT NULL REFERENCES affiliate,
    reason           text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    status           text        NOT NULL CHECK (status IN ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    proposed_by      text        NOT NULL,
    proposed_at      timestamptz NOT NULL,
    lapses_at        timestamptz NOT NULL,
    decided_by       text,
    decided_at       timestamptz,
    -- What went along; told once it was confirmed.
    link_count       integer CHECK (link_count >= 0),
    channel_count    integer CHECK (channel_count >= 0),
    commission_count integer CHECK (commission_count >= 0),
    earning_count    integer CHECK (earning_count >= 0),
    CHECK (survivor_id <> merged_id),
    CHECK (lapses_at > proposed_at),
    CHECK ((status = 'PROPOSED') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    -- Two people, whatever the code does.
    CHECK (status NOT IN ('CONFIRMED', 'REFUSED') OR decided_by <> proposed_by),
    CHECK (num_nonnulls(link_count, channel_count, commission_count, earning_count) IN (0, 4)),
    CHECK (link_count IS NULL OR status = 'CONFIRMED')
);
-- One proposal at a time about each, and each is taken in once.
CREATE UNIQUE INDEX affiliate_merge_survivor_open ON affiliate_merge (survivor_id) WHERE status = 'PROPOSED';
CREATE UNIQUE INDEX affiliate_merge_merged_once ON affiliate_merge (merged_id) WHERE status IN ('PROPOSED', 'CONFIRMED');
-- Those of an affiliate, and the orders of the list.
CREATE INDEX affiliate_merge_survivor ON affiliate_merge (survivor_id, id DESC);
CREATE INDEX affiliate_merge_merged ON affiliate_merge (merged_id, id DESC);
CREATE INDEX affiliate_merge_status ON affiliate_merge (status, id);
CREATE INDEX affiliate_merge_proposed ON affiliate_merge (proposed_at, id);

-- Which links came by which merge: whose a link was at a moment is told by this.
CREATE TABLE moved_link (
    merge_id uuid        NOT NULL REFERENCES affiliate_merge,
    link_id  uuid        NOT NULL REFERENCES tracking_link,
    from_id  uuid        NOT NULL REFERENCES affiliate,
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (link_id, merge_id)
);

-- Whose accounts went over to whom. What is posted in the name of the one lands at the other's.
CREATE TABLE ledger_succession (
    owner_id     uuid PRIMARY KEY,
    successor_id uuid        NOT NULL,
    since        timestamptz NOT NULL,
    CHECK (owner_id <> successor_id)
);
CREATE INDEX ledger_succession_successor ON ledger_succession (successor_id);

-- An account that went over is empty and stays so. Whoever began to post to it before is sent to try again.
CREATE FUNCTION posting_is_the_successors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM added p JOIN ledger_account a ON a.id = p.account_id
               JOIN ledger_succession s ON s.owner_id = a.owner_id) THEN
        RAISE EXCEPTION 'the account went over meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER posting_is_the_successors AFTER INSERT ON posting
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posting_is_the_successors();

CREATE FUNCTION succession_leaves_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM ledger_account WHERE owner_id = NEW.owner_id AND balance <> 0)
        OR EXISTS (SELECT 1 FROM ledger_succession WHERE owner_id = NEW.successor_id) THEN
        RAISE EXCEPTION 'accounts go over empty, to somebody whose own did not' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER succession_leaves_nothing BEFORE INSERT OR UPDATE ON ledger_succession
    FOR EACH ROW EXECUTE FUNCTION succession_leaves_nothing();

-- What nobody has claimed is the survivor's, also when a payout of the merged one comes back years later.
CREATE FUNCTION earning_is_the_survivors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    survivor uuid;
BEGIN
    SELECT merged_into INTO survivor FROM affiliate WHERE id = NEW.affiliate_id FOR KEY SHARE;
    NEW.affiliate_id := coalesce(survivor, NEW.affiliate_id);
    RETURN NEW;
END $$;
CREATE TRIGGER earning_is_the_survivors_new BEFORE INSERT ON earning
    FOR EACH ROW WHEN (NEW.payout_id IS NULL) EXECUTE FUNCTION earning_is_the_survivors();
CREATE TRIGGER earning_is_the_survivors BEFORE UPDATE OF payout_id ON earning
    FOR EACH ROW WHEN (NEW.payout_id IS NULL AND OLD.payout_id IS NOT NULL)
    EXECUTE FUNCTION earning_is_the_survivors();

-- Suspicions that came true.
ALTER TABLE duplicate
    DROP CONSTRAINT duplicate_status_check,
    ADD CONSTRAINT duplicate_status_check CHECK (status IN ('OPEN', 'DISMISSED', 'MERGED'));

-- What goes along with a merge that was confirmed in this transaction, by the set: each statement once, however much
-- it is. The application's role may not change whose a link is; it may call this, which does it once for each merge.
-- What is closed stays under the merged one.
CREATE FUNCTION move_merged(merge uuid) RETURNS TABLE (links integer, channels integer, commissions integer, earnings integer)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    m affiliate_merge;
BEGIN
    SELECT * INTO STRICT m FROM affiliate_merge WHERE id = merge AND status = 'CONFIRMED' AND link_count IS NULL;
    PERFORM 1 FROM affiliate WHERE id IN (m.survivor_id, m.merged_id) ORDER BY id FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM affiliate WHERE id = m.merged_id AND merged_into = m.survivor_id)
        OR NOT EXISTS (SELECT 1 FROM affiliate WHERE id = m.survivor_id AND status = 'ACTIVE') THEN
        RAISE EXCEPTION 'merge % is not the affiliates''', merge USING ERRCODE = 'check_violation';
    END IF;
    -- Whoever was taken in by the merged one before is the survivor's too.
    UPDATE affiliate SET merged_into = m.survivor_id, version = version + 1 WHERE merged_into = m.merged_id;

    INSERT INTO moved_link (merge_id, link_id, from_id, moved_at)
    SELECT m.id, id, m.merged_id, m.decided_at FROM tracking_link WHERE affiliate_id = m.merged_id;
    UPDATE tracking_link SET affiliate_id = m.survivor_id, version = version + 1 WHERE affiliate_id = m.merged_id;
    GET DIAGNOSTICS links = ROW_COUNT;

    -- Of two rows of one channel the proved one counts; the other is kept and says so.
    UPDATE channel o SET duplicate_of = c.id, code = NULL, code_expires_at = NULL, version = o.version + 1
    FROM channel c
    WHERE o.affiliate_id = m.survivor_id AND o.duplicate_of IS NULL AND o.status IN ('UNVERIFIED', 'MOVED')
      AND c.affiliate_id = m.merged_id AND c.place = o.place AND c.status IN ('VERIFIED', 'PROOF_MISSING', 'PAUSED');
    UPDATE channel c SET affiliate_id = m.survivor_id, version = c.version + 1
    WHERE c.affiliate_id = m.merged_id AND c.duplicate_of IS NULL AND NOT EXISTS (
        SELECT 1 FROM channel o
        WHERE o.affiliate_id = m.survivor_id AND o.place = c.place AND o.duplicate_of IS NULL);
    GET DIAGNOSTICS channels = ROW_COUNT;

    INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by)
    SELECT m.survivor_id, tag_id, put_on_at, put_on_by FROM affiliate_tag WHERE affiliate_id = m.merged_id
    ON CONFLICT DO NOTHING;
    DELETE FROM affiliate_tag WHERE affiliate_id = m.merged_id;
    INSERT INTO listed_creator (list_id, affiliate_id, note, listed_at)
    SELECT list_id, m.survivor_id, note, listed_at FROM listed_creator WHERE affiliate_id = m.merged_id
    ON CONFLICT DO NOTHING;
    DELETE FROM listed_creator WHERE affiliate_id = m.merged_id;
    UPDATE creator_list l SET affiliate_id = m.survivor_id, team_id = m.survivor_id, version = l.version + 1
    WHERE l.affiliate_id = m.merged_id AND NOT EXISTS (
        SELECT 1 FROM creator_list o WHERE o.team_id = m.survivor_id AND lower(o.name) = lower(l.name));
    UPDATE introduction i SET found = false, version = i.version + 1 WHERE i.affiliate_id = m.merged_id AND i.found;
    UPDATE webhook SET status = 'ENDED', ended_at = m.decided_at, pause_reason = NULL, version = version + 1
    WHERE affiliate_id = m.merged_id AND status <> 'ENDED';
    UPDATE duplicate SET status = 'MERGED', decided_at = m.decided_at, decided_by = m.decided_by, version = version + 1
    WHERE status = 'OPEN' AND first_id = least(m.survivor_id, m.merged_id) AND second_id = greatest(m.survivor_id, m.merged_id);

    -- A line that both have a part of keeps them apart; the books count both for the survivor.
    UPDATE commission c SET affiliate_id = m.survivor_id, version = c.version + 1
    WHERE c.affiliate_id = m.merged_id AND c.status IN ('PENDING', 'APPROVED') AND NOT EXISTS (
        SELECT 1 FROM commission o WHERE o.line_id = c.line_id AND o.affiliate_id = m.survivor_id);
    GET DIAGNOSTICS commissions = ROW_COUNT;
    UPDATE earning SET affiliate_id = m.survivor_id, version = version + 1
    WHERE affiliate_id = m.merged_id AND payout_id IS NULL AND withdrawn_at IS NULL;
    GET DIAGNOSTICS earnings = ROW_COUNT;

    UPDATE api_token t SET revoked_at = m.decided_at, version = t.version + 1
    FROM account a WHERE a.id = t.account_id AND a.affiliate_id = m.merged_id AND t.revoked_at IS NULL;
    UPDATE sign_in s SET ended_at = m.decided_at
    FROM account a WHERE a.id = s.account_id AND a.affiliate_id = m.merged_id AND s.ended_at IS NULL;
    UPDATE affiliate_merge SET link_count = links, channel_count = channels, commission_count = commissions,
                               earning_count = earnings
    WHERE id = m.id;
    RETURN NEXT;
END $$;
REVOKE EXECUTE ON FUNCTION move_merged(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_merged(uuid) TO ${appRole};

GRANT SELECT, INSERT ON affiliate_merge TO ${appRole};
GRANT UPDATE (version, status, decided_by, decided_at) ON affiliate_merge TO ${appRole};
GRANT SELECT ON moved_link TO ${appRole};
GRANT SELECT, INSERT ON ledger_succession TO ${appRole};
GRANT UPDATE (successor_id) ON ledger_succession TO ${appRole};
