-- Who acted stands in the chain by a mark: a hash of the name and of a salt that is kept beside it. When
-- a person's account is deleted, the name gives way and the salt goes; the chain holds all the same, and
-- nobody finds the name by trying names. Entries from before are chained by the name itself.
ALTER TABLE audit_entry
    ADD COLUMN actor_mark text CHECK (actor_mark ~ '^[0-9a-f]{64}$'),
    ADD COLUMN actor_salt text CHECK (actor_salt ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT audit_entry_salt_has_a_mark CHECK (actor_salt IS NULL OR actor_mark IS NOT NULL);
