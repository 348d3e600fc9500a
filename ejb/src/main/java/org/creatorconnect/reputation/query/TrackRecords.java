package org.creatorconnect.reputation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.reputation.FigureKind.Side;

/** Computes figures of what happened until now; whose anybody sees is decided by who asks here. */
@ApplicationScoped
public class TrackRecords {

    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected TrackRecords() {
        this(null);
    }

    @Inject
    public TrackRecords(InstantSource clock) {
        this.clock = clock;
    }

    /** From when on events count now. */
    public Instant windowStart() {
        return Figure.windowStart(clock.instant());
    }

    /** What is told of a creator. */
    public TrackRecord ofCreator(AffiliateId creator) {
        UUID id = creator.value();
        Instant since = windowStart();
        return new TrackRecord(
                FigureKind.of(Side.CREATOR).stream()
                        .map(kind -> creatorTally(kind, id, since).figure(kind))
                        .toList(),
                since,
                CreatorFigureReading_.calledOff(entityManager, id, since));
    }

    /** What is told of a merchant. */
    public TrackRecord ofMerchant(UUID merchant) {
        Instant since = windowStart();
        return new TrackRecord(
                FigureKind.of(Side.MERCHANT).stream()
                        .map(kind -> merchantTally(kind, merchant, since).figure(kind))
                        .toList(),
                since,
                MerchantFigureReading_.calledOff(entityManager, merchant, since));
    }

    /** The newest events that are in a figure of a creator or a merchant. */
    List<FigureEvent> events(FigureKind kind, UUID subject) {
        Instant since = windowStart();
        EntityManager from = entityManager;
        return switch (kind) {
            case DONE -> CreatorFigureReading_.doneEvents(from, subject, since);
            case ON_TIME -> CreatorFigureReading_.onTimeEvents(from, subject, since);
            case REVISIONS -> CreatorFigureReading_.revisionEvents(from, subject, since);
            case STAYED_LIVE -> CreatorFigureReading_.stayedLiveEvents(from, subject, since);
            case REJECTED -> CreatorFigureReading_.rejectedEvents(from, subject, since);
            case REVIEW_HOURS -> MerchantFigureReading_.reviewEvents(from, subject, since);
            case BY_SILENCE -> MerchantFigureReading_.bySilenceEvents(from, subject, since);
            case REVERSED -> MerchantFigureReading_.reversedEvents(from, subject, since);
        };
    }

    private Tally creatorTally(FigureKind kind, UUID creator, Instant since) {
        return switch (kind) {
            case DONE -> CreatorFigureReading_.done(entityManager, creator, since);
            case ON_TIME -> CreatorFigureReading_.onTime(entityManager, creator, since);
            case REVISIONS -> CreatorFigureReading_.revisions(entityManager, creator, since);
            case STAYED_LIVE -> CreatorFigureReading_.stayedLive(entityManager, creator, since);
            case REJECTED -> CreatorFigureReading_.rejected(entityManager, creator, since);
            default -> throw new IllegalArgumentException(kind + " is no creator's");
        };
    }

    private Tally merchantTally(FigureKind kind, UUID merchant, Instant since) {
        return switch (kind) {
            case REVIEW_HOURS -> MerchantFigureReading_.review(entityManager, merchant, since);
            case BY_SILENCE -> MerchantFigureReading_.bySilence(entityManager, merchant, since);
            case REVERSED -> MerchantFigureReading_.reversed(entityManager, merchant, since);
            default -> throw new IllegalArgumentException(kind + " is no merchant's");
        };
    }
}
