-- Which merchants name a host, for a link that tells nothing but an address.
CREATE INDEX program_hosts ON program USING gin (allowed_domains);
-- Which product a pasted address shows.
CREATE INDEX product_url ON product USING hash (url);
