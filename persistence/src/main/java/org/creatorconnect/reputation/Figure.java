package org.creatorconnect.reputation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One figure of somebody's reputation: the rule by which it is made of events.
 *
 * <p>Only the events of the last {@link #MONTHS} months count. Fewer than {@link #FEWEST} tell
 * nothing, and no value is given for them. A share is in whole percent, rounded down; an average
 * and hours have one decimal, rounded half up. Which events there are is what the readings say; of
 * what a ban called off, and of content that was taken back, they take none.
 *
 * @param kind what is told
 * @param events how many there were
 * @param total the numbers that the events bring, added up; for hours the median of the minutes
 */
public record Figure(FigureKind kind, long events, BigDecimal total) {

    /** How many events are enough to tell something. */
    public static final int FEWEST = 3;

    /** How far back they count. */
    public static final int MONTHS = 12;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Nothing happened yet. */
    public static Figure none(FigureKind kind) {
        return new Figure(kind, 0, BigDecimal.ZERO);
    }

    /** The first instant from which events count. */
    public static Instant windowStart(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    /** Whether there were too few events to tell. */
    public boolean tooFew() {
        return events < FEWEST;
    }

    /** What is told; nothing of too few events. */
    public Optional<BigDecimal> value() {
        return tooFew() ? Optional.empty() : Optional.of(made());
    }

    private BigDecimal made() {
        BigDecimal count = BigDecimal.valueOf(events);
        return switch (kind.measure()) {
            case COUNT -> count;
            case SHARE ->
                    total.multiply(BigDecimal.valueOf(100)).divide(count, 0, RoundingMode.DOWN);
            case AVERAGE -> total.divide(count, 1, RoundingMode.HALF_UP);
            case MEDIAN_HOURS -> total.divide(MINUTES, 1, RoundingMode.HALF_UP);
        };
    }
}
