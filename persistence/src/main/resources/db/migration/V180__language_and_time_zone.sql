-- The language of somebody's letters, by whose habits numbers and days are written for them, and the zone in which
-- times are. Nothing for whoever never chose: then the browser counts in the portal, as it did before, and letters
-- are in English and in UTC.
ALTER TABLE account
    ADD COLUMN language  text CHECK (language IN ('en', 'de', 'es', 'fr', 'ru', 'ar')),
    ADD COLUMN time_zone text CHECK (length(time_zone) BETWEEN 1 AND 60);

-- Quiet hours and the letter of the day go by the account's zone from now on. Those who named one for them named
-- their own: it is their account's.
UPDATE account a SET time_zone = h.time_zone FROM letter_hours h WHERE h.account_id = a.id;
ALTER TABLE letter_hours DROP COLUMN time_zone;
