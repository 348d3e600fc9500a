-- Names are one line, with single blanks and composed letters, in whatever way they were given.
UPDATE affiliate
SET legal_name   = btrim(regexp_replace(normalize(legal_name, NFC), '\s+', ' ', 'g')),
    display_name = btrim(regexp_replace(normalize(display_name, NFC), '\s+', ' ', 'g')),
    version      = version + 1
WHERE legal_name <> btrim(regexp_replace(normalize(legal_name, NFC), '\s+', ' ', 'g'))
   OR display_name <> btrim(regexp_replace(normalize(display_name, NFC), '\s+', ' ', 'g'));
