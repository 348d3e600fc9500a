-- Feeds of millions of rows: the file waits here, its rows are staged and merged by the set.

-- What a merchant told last, as a mark by which the same word is known; whether a feed told it; since
-- when the merchant's feed tells it no more. A retired product is found by nobody, and its links go on.
ALTER TABLE product
    ADD COLUMN digest uuid,
    ADD COLUMN fed boolean NOT NULL DEFAULT false,
    ADD COLUMN retired_at timestamptz;

ALTER TABLE feed_import DROP CONSTRAINT feed_import_status_check;
ALTER TABLE feed_import
    ADD COLUMN account_id uuid REFERENCES account,
    ADD COLUMN origin text NOT NULL DEFAULT 'UPLOAD' CHECK (origin IN ('UPLOAD', 'ADDRESS')),
    ADD COLUMN format text CHECK (format IN ('TSV', 'CSV', 'XML')),
    ADD COLUMN digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
    ADD COLUMN byte_count bigint NOT NULL DEFAULT 0 CHECK (byte_count >= 0),
    ADD COLUMN loss_meant boolean NOT NULL DEFAULT false,
    ADD COLUMN step text NOT NULL DEFAULT 'READING' CHECK (step IN ('FETCHING', 'READING', 'RETIRING', 'WRITING')),
    ADD COLUMN attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    ADD COLUMN row_count integer NOT NULL DEFAULT 0 CHECK (row_count >= 0),
    ADD COLUMN created_count integer NOT NULL DEFAULT 0 CHECK (created_count >= 0),
    ADD COLUMN changed_count integer NOT NULL DEFAULT 0 CHECK (changed_count >= 0),
    ADD COLUMN unchanged_count integer NOT NULL DEFAULT 0 CHECK (unchanged_count >= 0),
    ADD COLUMN retired_count integer NOT NULL DEFAULT 0 CHECK (retired_count >= 0),
    ADD COLUMN retired_to uuid,
    ADD COLUMN swept boolean NOT NULL DEFAULT true,
    ADD COLUMN ended_at timestamptz,
    ADD CONSTRAINT feed_import_status_check CHECK (status IN
        ('RECEIVING', 'QUEUED', 'RUNNING', 'COMPLETED', 'UNCHANGED', 'REFUSED', 'STOPPED'));
-- The next to be taken up.
CREATE INDEX feed_import_queued ON feed_import (id) WHERE status = 'QUEUED';
-- One at a time for each merchant.
CREATE UNIQUE INDEX feed_import_running ON feed_import (merchant_id) WHERE status = 'RUNNING' AND account_id IS NOT NULL;
-- Ended, and something of it still lies about.
CREATE INDEX feed_import_unswept ON feed_import (id) WHERE NOT swept;

-- The file as it came, deflated, a part at a time, until the feed has ended.
CREATE TABLE feed_part (
    feed_id  uuid    NOT NULL REFERENCES feed_import ON DELETE CASCADE,
    position integer NOT NULL CHECK (position >= 0),
    content  bytea   NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
    PRIMARY KEY (feed_id, position)
);
ALTER TABLE feed_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- Good rows, until they are merged into the products. Of one that says what the product says already only
-- the reference stands here: no title, and nothing to write.
CREATE TABLE feed_row (
    feed_id       uuid    NOT NULL REFERENCES feed_import ON DELETE CASCADE,
    reference     text    NOT NULL,
    part_number   integer NOT NULL,
    digest        uuid    NOT NULL,
    product_id    uuid,
    title         text,
    url           text,
    image_url     text,
    category      text,
    price_minor   bigint,
    currency      text,
    rate          numeric(9, 6),
    in_stock      boolean,
    sale_price_minor bigint,
    sale_from     timestamptz,
    sale_until    timestamptz,
    search_words  text,
    page          text,
    PRIMARY KEY (feed_id, reference, part_number)
);

-- What is wrong with rows, the first ten thousand of a feed.
CREATE TABLE feed_error (
    id          uuid PRIMARY KEY,
    feed_id     uuid    NOT NULL REFERENCES feed_import ON DELETE CASCADE,
    row_number  integer NOT NULL CHECK (row_number > 0),
    reference   text    NOT NULL,
    field       text    NOT NULL,
    message     text    NOT NULL
);
CREATE INDEX feed_error_feed ON feed_error (feed_id, row_number);

GRANT UPDATE (format, digest, byte_count, step, attempts, row_count, created_count, changed_count, unchanged_count,
              retired_count, retired_to, swept, ended_at) ON feed_import TO ${appRole};
GRANT SELECT, INSERT, DELETE ON feed_part, feed_row TO ${appRole};
GRANT SELECT, INSERT ON feed_error TO ${appRole};
