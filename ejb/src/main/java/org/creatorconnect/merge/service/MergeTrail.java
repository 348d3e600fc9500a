package org.creatorconnect.merge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.merge.AffiliateMerge;
import org.creatorconnect.time.DeadlineRepository;

/** What a merge gets with its row and loses with its end: its deadline, its trail, its letter. */
@ApplicationScoped
public class MergeTrail {

    /** A letter that comes later tells nobody anything. */
    private static final Duration TOLD = Duration.ofDays(14);

    private static final String TYPE = "affiliate_merge";

    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final Letters letters;

    protected MergeTrail() {
        this(null, null, null);
    }

    @Inject
    public MergeTrail(DeadlineRepository deadlines, AuditTrail audit, Letters letters) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.letters = letters;
    }

    /** Somebody proposed it. */
    void proposed(AffiliateMerge merge) {
        deadlines.set(MergeDeadline.AFFILIATE_MERGE.of(merge.id().value(), merge.lapsesAt()));
        record("AFFILIATE_MERGE_PROPOSED", merge);
    }

    /** It was decided, taken back, or lapsed. */
    void ended(String act, AffiliateMerge merge) {
        deadlines.clear(MergeDeadline.AFFILIATE_MERGE, merge.id().value());
        record(act, merge);
    }

    private void record(String act, AffiliateMerge merge) {
        audit.record(
                act,
                TYPE,
                merge.id().value(),
                merge.merged().text() + " " + merge.survivor().text());
    }

    /**
     * Whoever signed in with an account that was merged is told by letter, as they are told nowhere
     * else any more.
     *
     * @param other the mailbox of the account that stays, if it is known; told masked
     */
    void tell(Account account, Optional<EmailAddress> other, Instant at) {
        account.provedEmail()
                .ifPresent(
                        to ->
                                letters.post(
                                        new NewLetter(
                                                MergeLetter.ACCOUNT_MERGED,
                                                to,
                                                account.locale().letters().tag(),
                                                List.of(
                                                        account.username(),
                                                        other.map(EmailAddress::masked)
                                                                .orElse("–")),
                                                Optional.empty(),
                                                at.plus(TOLD),
                                                Optional.empty())));
    }
}
