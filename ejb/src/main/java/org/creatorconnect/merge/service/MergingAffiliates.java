package org.creatorconnect.merge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.merge.AffiliateMerge;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.merge.MergeStop;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateMerged;
import org.creatorconnect.registry.AffiliateRepository;

/** What a merge does to both affiliates, to what they have, and to who signed in as the one. */
@ApplicationScoped
public class MergingAffiliates {

    private final AffiliateRepository affiliates;
    private final AccountRepository accounts;
    private final AffiliateMergeRepository merges;
    private final Journal journal;
    private final MergeTrail trail;
    private final MergeNews news;

    protected MergingAffiliates() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MergingAffiliates(
            AffiliateRepository affiliates,
            AccountRepository accounts,
            AffiliateMergeRepository merges,
            Journal journal,
            MergeTrail trail,
            MergeNews news) {
        this.affiliates = affiliates;
        this.accounts = accounts;
        this.merges = merges;
        this.journal = journal;
        this.trail = trail;
        this.news = news;
    }

    /**
     * Both, the lower id first, so that two merges never wait for each other.
     *
     * @throws NotFound when there is one of them that there is not
     */
    void lock(AffiliateId one, AffiliateId other) {
        Stream.of(one, other)
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .forEach(affiliates::lock);
    }

    /**
     * @throws MergeStopped as long as something stops it
     */
    void requireFree(AffiliateMerge merge) {
        List<MergeStop> stops = merges.stops(merge.survivor(), merge.merged(), merge.id());
        if (!stops.isEmpty()) {
            throw new MergeStopped(stops);
        }
    }

    /** Makes them one. All of it is locked and nothing stops it. */
    void merge(AffiliateMerge merge, String by, Instant at) {
        AffiliateId survivor = merge.survivor();
        AffiliateId merged = merge.merged();
        merge.confirm(by, at);
        affiliates.get(survivor).takeIn(affiliates.get(merged));
        List<Account> gone = accounts.ofAffiliate(merged.value());
        Optional<EmailAddress> mailbox =
                accounts.ofAffiliate(survivor.value()).stream()
                        .flatMap(one -> one.provedEmail().stream())
                        .findFirst();
        gone.forEach(
                one -> {
                    one.merge(at);
                    trail.tell(one, mailbox, at);
                });
        List<String> names = gone.stream().map(Account::username).toList();
        String reference = "merge:" + merge.id().text();
        merges.move(merge);
        journal.handOver(
                merged.value(), survivor.value(), reference, EventKind.AFFILIATE_MERGED, at);
        news.tell(new AffiliateMerged(merged, survivor), names);
    }
}
