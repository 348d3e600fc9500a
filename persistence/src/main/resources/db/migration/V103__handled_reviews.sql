-- Who looked at a message in review and what they did about it. Both rows stay.
CREATE TABLE review_handling (
    review_id  uuid PRIMARY KEY REFERENCES review_message,
    handled_by text        NOT NULL,
    note       text        NOT NULL CHECK (length(note) BETWEEN 1 AND 1000),
    handled_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON review_handling TO ${appRole};
