package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.RateCut;
import org.creatorconnect.merchant.RateCutAnnounced;
import org.creatorconnect.merchant.RateCutId;
import org.creatorconnect.merchant.RateCutRepository;
import org.creatorconnect.notification.CutFacts;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;
import org.creatorconnect.notification.query.ConcernedQueries;
import org.creatorconnect.notification.query.Recipient;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Tells whoever has links to a merchant that its rate goes down, before it does. A link may be
 * followed as long as it stands somewhere, whenever that was last, so everybody who has one is
 * told. They can be many: each part is a transaction of its own, and the merchant waits for none.
 */
@ApplicationScoped
public class CutTelling {

    /** How many are told in one go. */
    static final int PART = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RateCutRepository cuts;
    private final ProgramRepository programs;
    private final MerchantRepository merchants;
    private final ConcernedQueries concerned;
    private final Telling telling;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected CutTelling() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CutTelling(
            RateCutRepository cuts,
            ProgramRepository programs,
            MerchantRepository merchants,
            ConcernedQueries concerned,
            Telling telling,
            DeadlineRepository deadlines,
            InstantSource clock) {
        this.cuts = cuts;
        this.programs = programs;
        this.merchants = merchants;
        this.concerned = concerned;
        this.telling = telling;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A cut was announced, in the transaction that announces it. */
    void hear(@Observes RateCutAnnounced announced) {
        goOnAt(announced.cut(), clock.instant());
    }

    /** Tells the next people of a cut that is locked; none of one that does not come any more. */
    void goOn(RateCutId id) {
        RateCut cut = cuts.lock(id);
        Instant now = clock.instant();
        if (!comes(cut, now)) {
            cut.finish(now);
            return;
        }
        List<Recipient> next =
                concerned.linking(
                        NotificationKind.RATE_CUT,
                        cut.merchantId(),
                        cut.toldTo().orElse(BEFORE_ALL),
                        PART);
        telling.tell(matter(cut), next);
        if (next.size() < PART) {
            cut.finish(now);
        } else {
            cut.toldTo(next.get(PART - 1).account());
            goOnAt(cut, now);
        }
    }

    /** Whether it still is what will hold on its day, and that day is to come. */
    private boolean comes(RateCut cut, Instant now) {
        return now.isBefore(cut.appliesAt())
                && programs.inForce(cut.merchantId(), cut.appliesAt())
                        .filter(then -> then.terms().defaultRate().equals(cut.to()))
                        .isPresent();
    }

    private Notification.Matter matter(RateCut cut) {
        return new Notification.Matter(
                NotificationKind.RATE_CUT,
                Side.CREATOR,
                "rate_cut",
                cut.id().value(),
                merchants.get(cut.merchantId()).name(),
                new CutFacts(cut.from(), cut.to(), cut.appliesAt()).text(),
                null);
    }

    private void goOnAt(RateCut cut, Instant at) {
        deadlines.set(NotificationDeadline.RATE_CUT_TELLING.of(cut.id().value(), at));
    }
}
