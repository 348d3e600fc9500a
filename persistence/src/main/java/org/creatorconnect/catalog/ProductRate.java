package org.creatorconnect.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.merchant.TermsSchedule;
import org.creatorconnect.money.Rate;

/**
 * The rate of a product and the cut of it that was announced, in the manner of {@link
 * TermsSchedule}: nobody finds a lower rate under a link that was shared before the notice. A rate
 * is empty where the product has none of its own and takes its merchant's.
 *
 * @param former the rate until the cut, or for good when there is none
 */
public record ProductRate(Optional<Rate> former, Optional<Cut> cut) {

    /** A lower rate, or none of its own, from a day on. It stays here when that day has come. */
    public record Cut(Instant from, Optional<Rate> rate) {}

    /**
     * When a rate is told, and what a product without one of its own takes.
     *
     * @param defaultNow the merchant's rate at that time
     * @param defaultToCome the lowest that it is going to be within the notice
     */
    public record Telling(Instant at, Duration notice, Rate defaultNow, Rate defaultToCome) {}

    /** The rate of a product told for the first time: nobody was promised another one. */
    public static ProductRate first(Optional<Rate> rate) {
        return new ProductRate(rate, Optional.empty());
    }

    /** The product's own rate at a moment. */
    public Optional<Rate> at(Instant moment) {
        return cut.filter(announced -> !announced.from().isAfter(moment))
                .map(Cut::rate)
                .orElse(former);
    }

    /**
     * After the merchant told a rate, or none. A rise holds at once and takes an announced cut
     * back; the present rate told again, as feeds do every day, changes nothing; a cut comes after
     * the notice, or on the day for which as deep a one was announced already.
     */
    public ProductRate told(Optional<Rate> wanted, Telling telling) {
        Optional<Rate> present = at(telling.at());
        if (wanted.equals(present)) {
            return this;
        }
        Rate toCome = wanted.orElse(telling.defaultToCome());
        if (toCome.compareTo(present.orElse(telling.defaultNow())) >= 0) {
            return first(wanted);
        }
        Instant from =
                cut.filter(announced -> announced.from().isAfter(telling.at()))
                        .filter(announced -> isAsDeep(announced, toCome, telling))
                        .map(Cut::from)
                        .orElse(telling.at().plus(telling.notice()));
        return new ProductRate(present, Optional.of(new Cut(from, wanted)));
    }

    private static boolean isAsDeep(Cut announced, Rate toCome, Telling telling) {
        return announced.rate().orElse(telling.defaultToCome()).compareTo(toCome) <= 0;
    }
}
