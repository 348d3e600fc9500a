package org.creatorconnect.coupon.service;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorconnect.coupon.CouponTerms;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Reads one code that was told, and collects all that is wrong with it. */
final class CouponReader {

    /** How long a code may hold. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final GivenCoupon given;
    private final Instant now;
    private final List<FieldError> errors = new ArrayList<>();

    CouponReader(GivenCoupon given, Instant now) {
        this.given = given;
        this.now = now;
    }

    /** The code; it makes sense when there are no {@link #errors}. */
    CheckedCoupon read() {
        Instant startsAt = time("startsAt", given.startsAt(), now);
        CouponTerms terms =
                new CouponTerms(
                        percent(),
                        price("amount", given.amount()),
                        startsAt,
                        end(startsAt),
                        price("minimumSpend", given.minimumSpend()),
                        quantity());
        if (terms.percent().isPresent() && terms.amount().isPresent()) {
            wrong("amount", "must not stand beside a percentage");
        }
        return new CheckedCoupon(code(), owner(), terms);
    }

    List<FieldError> errors() {
        return errors;
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private String code() {
        Optional<String> code = CouponText.normal(given.code());
        if (code.isEmpty()) {
            wrong("code", CouponText.COMPLAINT);
        }
        return code.orElseGet(() -> given.code() == null ? "" : given.code());
    }

    private Optional<AffiliateId> owner() {
        String text = given.affiliateId();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AffiliateId.parse(text.strip()));
        } catch (NotFound none) {
            wrong("affiliateId", CouponCheck.NO_OWNER);
            return Optional.empty();
        }
    }

    private Optional<Rate> percent() {
        String text = given.percent();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Rate rate = Rate.of(text.strip());
            BigDecimal points = rate.value().movePointRight(4).stripTrailingZeros();
            if (points.scale() <= 0 && !rate.isZero()) {
                return Optional.of(rate);
            }
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            // Falls through to the same complaint.
        }
        wrong("percent", "must be a decimal above 0 and up to 1 with at most 4 decimals, as 0.10");
        return Optional.empty();
    }

    private Optional<Money> price(String field, @Nullable GivenPrice price) {
        if (price == null) {
            return Optional.empty();
        }
        Optional<Currency> currency = Currencies.find(String.valueOf(price.currency()));
        if (currency.isEmpty()) {
            wrong(field, "needs a currency. " + Currencies.COMPLAINT);
            return Optional.empty();
        }
        try {
            Money money = GivenAmount.read(price.amount(), currency.get());
            if (money.isPositive()) {
                return Optional.of(money);
            }
            wrong(field, "must be more than zero");
        } catch (IllegalArgumentException unreadable) {
            wrong(field, unreadable.getMessage());
        }
        return Optional.empty();
    }

    private OptionalInt quantity() {
        Integer told = given.quantity();
        if (told == null) {
            return OptionalInt.empty();
        }
        if (told < 1 || told > CouponTerms.MOST) {
            wrong("quantity", "must be between 1 and " + CouponTerms.MOST);
        }
        return OptionalInt.of(told);
    }

    private Instant end(Instant startsAt) {
        if (given.endsAt() == null || given.endsAt().isBlank()) {
            wrong("endsAt", "is missing");
            return startsAt;
        }
        Instant end = time("endsAt", given.endsAt(), now);
        if (!has("endsAt")) {
            if (!end.isAfter(startsAt)) {
                wrong("endsAt", "must lie after the start");
            } else if (!end.isAfter(now)) {
                wrong("endsAt", "must lie in the future");
            } else if (end.isAfter(startsAt.plus(LONGEST))) {
                wrong("endsAt", "must lie within a hundred years of the start");
            }
        }
        return end;
    }

    private boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    private Instant time(String field, @Nullable String text, Instant missing) {
        if (text == null || text.isBlank()) {
            return missing;
        }
        try {
            Instant at = OffsetDateTime.parse(text.strip()).toInstant();
            if (Math.abs(ChronoUnit.DAYS.between(now, at)) < 36_500) {
                return at.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeParseException unreadable) {
            // Falls through to the same complaint.
        }
        wrong(field, "must be a time such as 2026-11-05T20:17:00Z");
        return missing;
    }
}
