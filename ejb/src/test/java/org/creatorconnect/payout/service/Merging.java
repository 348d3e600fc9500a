package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.duplicate.DuplicateRepository;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.merge.service.AffiliateMerges;
import org.creatorconnect.merge.service.MergeClock;
import org.creatorconnect.merge.service.MergeDecisions;
import org.creatorconnect.merge.service.MergeNews;
import org.creatorconnect.merge.service.MergeTrail;
import org.creatorconnect.merge.service.MergingAffiliates;
import org.creatorconnect.merge.service.NewMerges;
import org.creatorconnect.merge.service.ProposedMerge;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;

/** The use cases of merges over the same rows as sales and payouts, by two people. */
final class Merging {

    final AffiliateMergeRepository merges;
    final AffiliateMerges proposing;
    final MergeDecisions deciding;
    final MergeClock clock;
    final List<String> letters = new ArrayList<>();
    UUID survivor;
    UUID merged;
    private final MoneyRows rows;
    private final EntityManager entityManager;

    Merging(MoneyRows rows) {
        this.rows = rows;
        this.entityManager = rows.entityManager;
        merges = rows.with(new AffiliateMergeRepository());
        MergeTrail trail = new MergeTrail(rows.deadlines, rows.audit, new Posted());
        MergingAffiliates affiliates =
                new MergingAffiliates(
                        rows.with(new AffiliateRepository()),
                        rows.with(new AccountRepository()),
                        merges,
                        rows.journal,
                        trail,
                        new MergeNews(new HeardEvents<>(news -> {}), new HeardEvents<>(one -> {})));
        proposing =
                new AffiliateMerges(
                        new NewMerges(
                                merges, affiliates, trail, rows.callers, rows.ids, rows.clock),
                        rows.with(new DuplicateRepository()));
        deciding = new MergeDecisions(merges, affiliates, trail, rows.callers, rows.clock);
        clock = new MergeClock(merges, trail, rows.clock);
    }

    /** Two payees who turn out to be one person; the merged one is who it is about. */
    Merging(SalesOfOne one) {
        this(one.services.rows);
        survivor = one.payee();
        one.anotherPayee();
        merged = one.payee();
    }

    /** Merges some pairs, unless something stops it, and none of them twice. */
    void mergeSome(List<UUID> payees, Random random) {
        for (int i = 0; i < payees.size() / 12; i++) {
            UUID stays = payees.get(random.nextInt(payees.size()));
            UUID goes = payees.get(random.nextInt(payees.size()));
            try {
                AffiliateMergeId merge = merged(stays, goes);
                assertThatThrownBy(() -> confirm(merge)).isInstanceOf(StateForbids.class);
            } catch (MergeStopped | ValidationFailed somethingRunsOrBothAreOne) {
                rows.person = "finance";
            }
        }
    }

    /** One person proposes it. */
    AffiliateMergeId proposed(UUID survivor, UUID merged) {
        rows.person = "operator";
        AffiliateMergeId merge =
                proposing.propose(
                        () ->
                                new ProposedMerge(
                                        new AffiliateId(survivor),
                                        new AffiliateId(merged),
                                        "The same passport."));
        fresh();
        return merge;
    }

    /** Another one confirms it. */
    void confirm(AffiliateMergeId merge) {
        rows.person = "finance2";
        try {
            deciding.confirm(merge);
        } finally {
            rows.person = "finance";
            fresh();
        }
    }

    /** One proposes it, another confirms it. */
    AffiliateMergeId merged(UUID survivor, UUID merged) {
        AffiliateMergeId merge = proposed(survivor, merged);
        confirm(merge);
        return merge;
    }

    private void fresh() {
        entityManager.flush();
        entityManager.clear();
    }

    private final class Posted extends Letters {
        @Override
        public LetterId post(NewLetter letter) {
            letters.add(letter.kind() + " " + letter.to().text() + " " + letter.values());
            return new LetterId(UUID.randomUUID());
        }
    }
}
