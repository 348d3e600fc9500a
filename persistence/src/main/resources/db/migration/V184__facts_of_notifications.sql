-- What a notification tells besides a name: why somebody is banned and until when, which rate is cut to which. Words
-- of ours, rates and times, parted by spaces; whoever shows them says them in their reader's language.
ALTER TABLE notification ADD COLUMN facts text NOT NULL DEFAULT '' CHECK (facts ~ '^[A-Za-z0-9_.:+ -]{0,100}$');
