package org.creatorconnect.attribution;

import static org.creatorconnect.attribution.CodesAndClicksTest.ANN;
import static org.creatorconnect.attribution.CodesAndClicksTest.ORDERED;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponOffer;
import org.creatorconnect.coupon.CouponOwner;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;

/** Codes as an order finds them: good ones, and one of every fault. */
final class CodeOffers {

    private static final Instant BEFORE = ORDERED.minusSeconds(60);
    private static final Instant AFTER = ORDERED.plusSeconds(60);
    private static final Instant START = ORDERED.minus(Duration.ofDays(90));
    private static final Instant END = ORDERED.plus(Duration.ofDays(90));

    private CodeOffers() {}

    /** A code to be made, good as long as nothing else is said. */
    private static final class Draft {

        private CouponStatus status = CouponStatus.ACTIVE;
        private Optional<CouponOwner> owner = Optional.of(owner(ANN, true));
        private Instant from = START;
        private Instant to = END;
        private Optional<Instant> pausedAt = Optional.empty();
        private Optional<Instant> closedAt = Optional.empty();
        private Optional<Money> least = Optional.empty();
        private OptionalLong left = OptionalLong.empty();
    }

    /** A good code of somebody who takes part, or of nobody. */
    static CouponOffer of(Optional<AffiliateId> owner) {
        return with(code -> code.owner = owner.map(whose -> owner(whose, true)));
    }

    /** A code of Ann's as it is told in words. */
    static CouponOffer told(String what) {
        return switch (what) {
            case "a code of somebody who is banned" -> of(owner(ANN, false));
            case "a code that its owner uses" -> of(new CouponOwner(ANN, true, Set.of("buyer-77")));
            case "a code of before its start" -> in(ORDERED.plusSeconds(1), AFTER);
            case "a code of after its end" -> in(BEFORE, ORDERED.minusSeconds(1));
            case "a code at the second of its end" -> in(BEFORE, ORDERED);
            case "a code that its merchant ended" -> closed(CouponStatus.ENDED, BEFORE);
            case "a code that rests" -> paused(BEFORE);
            case "a code that rested later" -> paused(AFTER);
            case "a code that was replaced" -> closed(CouponStatus.REPLACED, ORDERED);
            case "a code that was replaced later" -> closed(CouponStatus.REPLACED, AFTER);
            case "a code that asks for more" -> asking(Money.of(10001, "EUR"));
            case "a code that asks for another currency" -> asking(Money.of(1, "USD"));
            case "a code that asks for just as much" -> asking(Money.of(10000, "EUR"));
            case "a code that is used up" -> left(1).after(1);
            case "a code with one left" -> left(2).after(1);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static CouponOffer of(CouponOwner owner) {
        return with(code -> code.owner = Optional.of(owner));
    }

    private static CouponOffer in(Instant from, Instant to) {
        return with(
                code -> {
                    code.from = from;
                    code.to = to;
                });
    }

    private static CouponOffer closed(CouponStatus status, Instant at) {
        return with(
                code -> {
                    code.status = status;
                    code.closedAt = Optional.of(at);
                });
    }

    private static CouponOffer paused(Instant at) {
        return with(
                code -> {
                    code.status = CouponStatus.PAUSED;
                    code.pausedAt = Optional.of(at);
                });
    }

    private static CouponOffer asking(Money least) {
        return with(code -> code.least = Optional.of(least));
    }

    private static CouponOffer left(long left) {
        return with(code -> code.left = OptionalLong.of(left));
    }

    private static CouponOffer with(Consumer<Draft> change) {
        Draft code = new Draft();
        change.accept(code);
        return new CouponOffer(
                new CouponId(UUID.randomUUID()),
                "ANN10",
                code.status,
                code.owner,
                code.from,
                code.to,
                code.pausedAt,
                code.closedAt,
                code.least,
                code.left);
    }

    private static CouponOwner owner(AffiliateId whose, boolean active) {
        return new CouponOwner(whose, active, Set.of("somebody"));
    }
}
