package org.creatorconnect.story;

/** Merges that were proposed and refused before. */
final class PastMerges {

    private PastMerges() {}

    /** Of neighbours in the list of affiliates. */
    static void add(int count) {
        Tables.run(
                """
                INSERT INTO affiliate_merge (id, version, survivor_id, merged_id, reason, status, proposed_by, proposed_at,
                                             lapses_at, decided_by, decided_at)
                SELECT gen_random_uuid(), 0, p.first, p.second, 'One passport.', 'REFUSED', 'operator', now(),
                       now() + interval '7 days', 'finance', now()
                FROM (SELECT id AS second, lag(id) OVER (ORDER BY id) AS first FROM affiliate
                      ORDER BY id DESC LIMIT %d) p
                WHERE p.first IS NOT NULL"""
                        .formatted(count + 1));
    }
}
