-- What the demo's imagined internet shows; empty in production.

CREATE TABLE scripted_content (
    url       text PRIMARY KEY,
    live      boolean NOT NULL,
    disclosed boolean NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON scripted_content TO ${appRole};
