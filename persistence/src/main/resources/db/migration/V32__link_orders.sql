-- How many orders a link earned.
CREATE INDEX attribution_candidate_link ON attribution_candidate (link_id) WHERE won;
