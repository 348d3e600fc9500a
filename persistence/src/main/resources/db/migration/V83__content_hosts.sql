-- Hosts under which a platform's content is shared besides those of its channels, and platforms that
-- creators have besides the first five.

ALTER TABLE platform ADD COLUMN content_hosts text[] NOT NULL DEFAULT '{}';
ALTER TABLE platform DROP CONSTRAINT platform_code_check;
ALTER TABLE platform ADD CONSTRAINT platform_code_check CHECK (code ~ '^[A-Z_]{1,20}$');

INSERT INTO platform (code, name, hosts) VALUES
    ('X', 'X', '{x.com}'),
    ('TELEGRAM', 'Telegram', '{t.me}'),
    ('TWITCH', 'Twitch', '{twitch.tv}'),
    ('PINTEREST', 'Pinterest', '{pinterest.com}'),
    ('SNAPCHAT', 'Snapchat', '{snapchat.com}')
ON CONFLICT (code) DO NOTHING;

UPDATE platform p SET content_hosts = more.hosts
FROM (VALUES
    ('FACEBOOK', '{fb.watch}'::text[]),
    ('INSTAGRAM', '{instagr.am}'),
    ('VK', '{vkvideo.ru}'),
    ('X', '{twitter.com}'),
    ('TELEGRAM', '{telegram.me}'),
    ('PINTEREST', '{pin.it,pinterest.at,pinterest.ca,pinterest.ch,pinterest.cl,pinterest.co.kr,pinterest.co.uk,pinterest.com.au,pinterest.com.mx,pinterest.de,pinterest.dk,pinterest.es,pinterest.fr,pinterest.ie,pinterest.it,pinterest.jp,pinterest.nz,pinterest.ph,pinterest.pt,pinterest.ru,pinterest.se}')) AS more (code, hosts)
WHERE p.code = more.code;
