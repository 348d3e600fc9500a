-- What this database was made for. A demo's accounts and tokens are known to everybody and its
-- clock may have been moved, so that it can never become production; see DatabaseMode.
CREATE TABLE installation (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    mode     text        NOT NULL CHECK (mode IN ('demo', 'production')),
    since    timestamptz NOT NULL DEFAULT now()
);

-- Of an account in the books the application may change the balance, and nothing that says whose
-- it is or how low it may fall.
REVOKE UPDATE ON ledger_account FROM ${appRole};
GRANT UPDATE (balance) ON ledger_account TO ${appRole};
