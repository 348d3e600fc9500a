-- What creators make content about, as they choose it of themselves.
CREATE TABLE interest (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z_]{2,40}$'),
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO interest (code, name)
VALUES ('ANIMALS', 'Animals'),
       ('ART', 'Art and design'),
       ('BEAUTY', 'Beauty'),
       ('BOOKS', 'Books'),
       ('BUSINESS', 'Business and money'),
       ('CARS', 'Cars and motorcycles'),
       ('CRAFTS', 'Crafts'),
       ('FAMILY', 'Family'),
       ('FASHION', 'Fashion'),
       ('FILM', 'Film and series'),
       ('FITNESS', 'Fitness and health'),
       ('FOOD', 'Food and drink'),
       ('GAMES', 'Games'),
       ('GARDEN', 'Garden'),
       ('HOME', 'Home'),
       ('LEARNING', 'Learning'),
       ('MUSIC', 'Music'),
       ('OUTDOORS', 'Outdoors'),
       ('PHOTOGRAPHY', 'Photography'),
       ('SPORTS', 'Sports'),
       ('TECHNOLOGY', 'Technology'),
       ('TRAVEL', 'Travel');

-- Whether merchants and agencies find an affiliate, and with which words. Nobody is found who did not say so.
CREATE TABLE introduction (
    affiliate_id uuid PRIMARY KEY REFERENCES affiliate,
    version      integer     NOT NULL,
    found        boolean     NOT NULL,
    words        text        NOT NULL CHECK (length(words) <= 600),
    search_words text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    CHECK (NOT found OR length(words) > 0)
);
-- Those who are found, in the order of their ids; what their introductions have words of.
CREATE INDEX introduction_found ON introduction (affiliate_id) WHERE found;
CREATE INDEX introduction_words ON introduction USING gin (word_vector(search_words));

CREATE TABLE introduction_language (
    affiliate_id uuid NOT NULL REFERENCES introduction,
    language     text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    PRIMARY KEY (affiliate_id, language)
);
-- Who makes content in a language.
CREATE INDEX introduction_language_of ON introduction_language (language, affiliate_id);

CREATE TABLE introduction_interest (
    affiliate_id uuid NOT NULL REFERENCES introduction,
    interest     text NOT NULL REFERENCES interest,
    PRIMARY KEY (affiliate_id, interest)
);
-- Who makes content about something.
CREATE INDEX introduction_interest_of ON introduction_interest (interest, affiliate_id);

GRANT SELECT ON interest TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON introduction TO ${appRole};
GRANT SELECT, INSERT, DELETE ON introduction_language, introduction_interest TO ${appRole};
