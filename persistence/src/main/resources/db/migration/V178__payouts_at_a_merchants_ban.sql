-- A ban from a merchant for fraud keeps back what was earned there alone. The rest is paid, or kept back for
-- another reason, so that one payee may have several.
ALTER TABLE payout_exclusion
    DROP CONSTRAINT payout_exclusion_pkey,
    ADD PRIMARY KEY (run_id, affiliate_id, reason);

-- Which merchant's money an earning is; null for what no merchant owes.
CREATE FUNCTION earning_merchant(source text, source_id uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT CASE source
        WHEN 'COMMISSION' THEN (SELECT c.merchant_id FROM commission c WHERE c.id = source_id)
        WHEN 'TRANCHE' THEN (SELECT k.merchant_id FROM tranche r JOIN assignment g ON g.id = r.assignment_id
                             JOIN task t ON t.id = g.task_id JOIN campaign k ON k.id = t.campaign_id
                             WHERE r.id = source_id) END
$$;
