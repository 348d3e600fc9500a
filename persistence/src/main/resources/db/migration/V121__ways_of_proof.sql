-- By which way a channel was proved, and what each way saw when it looked last.

ALTER TABLE channel ADD COLUMN proved_by text
    CHECK (proved_by IN ('INTERFACE', 'PAGE', 'DNS', 'PERSON', 'SCRIPT'));
UPDATE channel SET proved_by = 'PAGE' WHERE status = 'VERIFIED';
ALTER TABLE channel ADD CHECK (proved_by IS NULL OR status = 'VERIFIED');

CREATE TABLE channel_look (
    channel_id uuid        NOT NULL REFERENCES channel,
    way        text        NOT NULL CHECK (way IN ('INTERFACE', 'PAGE', 'DNS', 'PERSON', 'SCRIPT')),
    outcome    text        NOT NULL CHECK (outcome IN ('SHOWN', 'NOT_SHOWN', 'TRY_LATER', 'PRIVATE', 'GONE',
                                                       'SILENT', 'MOVED', 'WALL', 'UNREADABLE')),
    looked_at  timestamptz NOT NULL,
    -- When the platform lets itself be asked again.
    again_at   timestamptz,
    PRIMARY KEY (channel_id, way)
);
GRANT SELECT, INSERT, UPDATE ON channel_look TO ${appRole};
ALTER TABLE scripted_channel ALTER COLUMN followers DROP NOT NULL;
