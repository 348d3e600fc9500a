-- Hosts under which a platform's content is shared besides those of its channels.

ALTER TABLE platform ADD COLUMN content_hosts text[] NOT NULL DEFAULT '{}';

UPDATE platform p SET content_hosts = more.hosts
FROM (VALUES ('FACEBOOK', '{fb.watch}'::text[]), ('VK', '{vkvideo.ru}')) AS more (code, hosts)
WHERE p.code = more.code;
