package org.creatorconnect.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.CouponPolicy;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who earns an order that names a click and a code; the cells are typed, not computed. */
class CodesAndClicksTest {

    static final Instant ORDERED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final MerchantId MERCHANT = new MerchantId(UUID.randomUUID());
    static final AffiliateId ANN = new AffiliateId(new UUID(0, 1));
    private static final AffiliateId BOB = new AffiliateId(new UUID(0, 2));
    private static final AffiliateId CLEO = new AffiliateId(new UUID(0, 3));
    private static final UUID TASK = UUID.randomUUID();

    /** The click is Ann's; the code is hers (SAME), Bob's (OTHER) or nobody's. */
    @ParameterizedTest(name = "{0}: click {1}, code of {2}: {3} wins")
    @CsvSource(
            textBlock =
                    """
                    # policy,    click,   code,   winner, click's reason,  code's reason
                    ALWAYS,      INSIDE,  SAME,   ANN,    SAME_PARTNER,    CODE_OWNER
                    ALWAYS,      INSIDE,  OTHER,  BOB,    OTHER_PARTNER,   CODE_OWNER
                    ALWAYS,      INSIDE,  NOBODY, ANN,    LAST_CLICK,      COUPON_NOT_ASSIGNED
                    ALWAYS,      OUTSIDE, SAME,   ANN,    OUTSIDE_WINDOW,  CODE_OWNER
                    ALWAYS,      OUTSIDE, OTHER,  BOB,    OUTSIDE_WINDOW,  CODE_OWNER
                    ALWAYS,      OUTSIDE, NOBODY, -,      OUTSIDE_WINDOW,  COUPON_NOT_ASSIGNED
                    ALWAYS,      NONE,    SAME,   ANN,    -,               CODE_OWNER
                    ALWAYS,      NONE,    OTHER,  BOB,    -,               CODE_OWNER
                    ALWAYS,      NONE,    NOBODY, -,      -,               COUPON_NOT_ASSIGNED
                    IF_INVOLVED, INSIDE,  SAME,   ANN,    SAME_PARTNER,    CODE_OWNER
                    IF_INVOLVED, INSIDE,  OTHER,  ANN,    LAST_CLICK,      CODE_OWNER_NOT_INVOLVED
                    IF_INVOLVED, INSIDE,  NOBODY, ANN,    LAST_CLICK,      COUPON_NOT_ASSIGNED
                    IF_INVOLVED, OUTSIDE, SAME,   ANN,    OUTSIDE_WINDOW,  CODE_OWNER
                    IF_INVOLVED, OUTSIDE, OTHER,  BOB,    OUTSIDE_WINDOW,  CODE_OWNER
                    IF_INVOLVED, OUTSIDE, NOBODY, -,      OUTSIDE_WINDOW,  COUPON_NOT_ASSIGNED
                    IF_INVOLVED, NONE,    SAME,   ANN,    -,               CODE_OWNER
                    IF_INVOLVED, NONE,    OTHER,  BOB,    -,               CODE_OWNER
                    IF_INVOLVED, NONE,    NOBODY, -,      -,               COUPON_NOT_ASSIGNED
                    IF_WINNER,   INSIDE,  SAME,   ANN,    LAST_CLICK,      CODE_NOT_WINNER
                    IF_WINNER,   INSIDE,  OTHER,  ANN,    LAST_CLICK,      CODE_NOT_WINNER
                    IF_WINNER,   INSIDE,  NOBODY, ANN,    LAST_CLICK,      COUPON_NOT_ASSIGNED
                    IF_WINNER,   OUTSIDE, SAME,   ANN,    OUTSIDE_WINDOW,  CODE_OWNER
                    IF_WINNER,   OUTSIDE, OTHER,  BOB,    OUTSIDE_WINDOW,  CODE_OWNER
                    IF_WINNER,   OUTSIDE, NOBODY, -,      OUTSIDE_WINDOW,  COUPON_NOT_ASSIGNED
                    IF_WINNER,   NONE,    SAME,   ANN,    -,               CODE_OWNER
                    IF_WINNER,   NONE,    OTHER,  BOB,    -,               CODE_OWNER
                    IF_WINNER,   NONE,    NOBODY, -,      -,               COUPON_NOT_ASSIGNED
                    """)
    void everyPolicyWithEveryClickAndEveryCode(
            CouponPolicy policy,
            String click,
            String code,
            String winner,
            String clickReason,
            String codeReason) {
        List<Touch> touches = new ArrayList<>();
        if (!click.equals("NONE")) {
            Duration age = click.equals("INSIDE") ? Duration.ofDays(2) : Duration.ofDays(31);
            touches.add(click(ANN, age));
        }
        touches.add(code(owner(code)));
        List<Candidate> told = decide(AttributionModel.LAST_CLICK, policy, touches).candidates();
        assertThat(wins(told)).isEqualTo(winner);
        if (!click.equals("NONE")) {
            assertThat(told.get(0).reason().name()).isEqualTo(clickReason);
        }
        assertThat(told.get(told.size() - 1).reason().name()).isEqualTo(codeReason);
    }

    /** Three clicks, in the order in which they were followed; the code is Bob's. */
    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # model,      policy,      clicks of,       winner, reasons in their order, the code last
                    LAST_CLICK,   NO_CODE,     ANN BOB CLEO,    CLEO,   OTHER_PARTNER OTHER_PARTNER LAST_CLICK
                    FIRST_CLICK,  NO_CODE,     ANN BOB CLEO,    ANN,    FIRST_CLICK OTHER_PARTNER OTHER_PARTNER
                    LAST_CLICK,   NO_CODE,     ANN CLEO ANN,    ANN,    SAME_PARTNER OTHER_PARTNER LAST_CLICK
                    FIRST_CLICK,  NO_CODE,     ANN CLEO ANN,    ANN,    FIRST_CLICK OTHER_PARTNER SAME_PARTNER
                    LAST_CLICK,   ALWAYS,      ANN CLEO ANN,    BOB,    OTHER_PARTNER OTHER_PARTNER OTHER_PARTNER CODE_OWNER
                    FIRST_CLICK,  ALWAYS,      ANN BOB CLEO,    BOB,    OTHER_PARTNER SAME_PARTNER OTHER_PARTNER CODE_OWNER
                    LAST_CLICK,   IF_INVOLVED, ANN BOB CLEO,    BOB,    OTHER_PARTNER SAME_PARTNER OTHER_PARTNER CODE_OWNER
                    FIRST_CLICK,  IF_INVOLVED, ANN BOB CLEO,    BOB,    OTHER_PARTNER SAME_PARTNER OTHER_PARTNER CODE_OWNER
                    LAST_CLICK,   IF_INVOLVED, ANN CLEO ANN,    ANN,    SAME_PARTNER OTHER_PARTNER LAST_CLICK CODE_OWNER_NOT_INVOLVED
                    FIRST_CLICK,  IF_INVOLVED, ANN CLEO CLEO,   ANN,    FIRST_CLICK OTHER_PARTNER OTHER_PARTNER CODE_OWNER_NOT_INVOLVED
                    LAST_CLICK,   IF_WINNER,   ANN BOB CLEO,    CLEO,   OTHER_PARTNER OTHER_PARTNER LAST_CLICK CODE_NOT_WINNER
                    FIRST_CLICK,  IF_WINNER,   BOB ANN CLEO,    BOB,    FIRST_CLICK OTHER_PARTNER OTHER_PARTNER CODE_NOT_WINNER
                    """)
    void theFirstOrTheLastOfThreeClicksWithEveryPolicy(
            AttributionModel model, String policy, String whose, String winner, String reasons) {
        List<Touch> touches = new ArrayList<>();
        int days = 9;
        for (String name : whose.split(" ")) {
            touches.add(click(named(name), Duration.ofDays(days--)));
        }
        boolean coded = !policy.equals("NO_CODE");
        if (coded) {
            touches.add(code(Optional.of(BOB)));
        }
        CouponPolicy terms = coded ? CouponPolicy.valueOf(policy) : CouponPolicy.ALWAYS;
        List<Candidate> told = decide(model, terms, touches).candidates();
        assertThat(wins(told)).isEqualTo(winner);
        assertThat(told)
                .extracting(candidate -> candidate.reason().name())
                .containsExactly(reasons.split(" "));
    }

    @Test
    void theOrderInWhichTheShopTellsItsClicksDoesNotCount() {
        List<Touch> touches =
                List.of(
                        click(BOB, Duration.ofDays(2)),
                        click(CLEO, Duration.ofDays(1)),
                        click(ANN, Duration.ofDays(3)));
        assertThat(winner(AttributionModel.LAST_CLICK, touches)).isEqualTo("CLEO");
        assertThat(winner(AttributionModel.FIRST_CLICK, touches)).isEqualTo("ANN");
    }

    @Test
    void aFirstClickOutsideTheWindowIsNotPicked() {
        List<Touch> touches =
                List.of(click(ANN, Duration.ofDays(31)), click(BOB, Duration.ofDays(3)));
        assertThat(winner(AttributionModel.FIRST_CLICK, touches)).isEqualTo("BOB");
    }

    @Test
    void aCodeThatWinsKeepsTheTaskOfTheLinkThatItsOwnersBuyerFollowed() {
        Candidate code =
                decide(
                                AttributionModel.LAST_CLICK,
                                CouponPolicy.ALWAYS,
                                List.of(click(ANN, Duration.ofDays(2)), code(Optional.of(ANN))))
                        .winner()
                        .orElseThrow();
        assertThat(code.kind()).isEqualTo(CandidateKind.COUPON);
        assertThat(code.task()).contains(TASK);
        assertThat(code.link()).isPresent();
        assertThat(code.at()).contains(ORDERED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a code of somebody who is banned, INACTIVE_AFFILIATE",
        "a code that its owner uses, OWN_PURCHASE",
        "a code of before its start, CODE_OUTSIDE_WINDOW",
        "a code of after its end, CODE_OUTSIDE_WINDOW",
        "a code that its merchant ended, CODE_OUTSIDE_WINDOW",
        "a code at the second of its end, CODE_OWNER",
        "a code that rests, CODE_PAUSED",
        "a code that rested later, CODE_OWNER",
        "a code that was replaced, CODE_REPLACED",
        "a code that was replaced later, CODE_OWNER",
        "a code that asks for more, CODE_BELOW_MINIMUM",
        "a code that asks for another currency, CODE_BELOW_MINIMUM",
        "a code that asks for just as much, CODE_OWNER",
        "a code that is used up, CODE_USED_UP",
        "a code with one left, CODE_OWNER"
    })
    void aCodeThatDoesNotHoldIsACandidateThatLostWithItsReason(String what, String reason) {
        List<Touch> touches =
                List.of(click(CLEO, Duration.ofDays(2)), Touch.of("ann10", CodeOffers.told(what)));
        List<Candidate> told =
                decide(AttributionModel.LAST_CLICK, CouponPolicy.ALWAYS, touches).candidates();
        assertThat(told.get(1).reason().name()).isEqualTo(reason);
        assertThat(wins(told)).isEqualTo(reason.equals("CODE_OWNER") ? "ANN" : "CLEO");
        assertThat(told.get(1).usedCode().isPresent())
                .isEqualTo(!reason.startsWith("CODE_") || reason.equals("CODE_OWNER"));
    }

    private static Optional<AffiliateId> owner(String code) {
        return switch (code) {
            case "SAME" -> Optional.of(ANN);
            case "OTHER" -> Optional.of(BOB);
            default -> Optional.empty();
        };
    }

    private static AffiliateId named(String name) {
        return switch (name) {
            case "ANN" -> ANN;
            case "BOB" -> BOB;
            default -> CLEO;
        };
    }

    private static String wins(List<Candidate> told) {
        return told.stream()
                .filter(Candidate::won)
                .map(Candidate::affiliate)
                .map(who -> who.equals(ANN) ? "ANN" : who.equals(BOB) ? "BOB" : "CLEO")
                .reduce((one, another) -> one + " and " + another)
                .orElse("-");
    }

    private static String winner(AttributionModel model, List<Touch> touches) {
        return wins(decide(model, CouponPolicy.ALWAYS, touches).candidates());
    }

    private static Attribution decide(
            AttributionModel model, CouponPolicy policy, List<Touch> touches) {
        return Attribution.decide(
                new Attribution.Purchase(
                        MERCHANT,
                        ORDERED,
                        WINDOW,
                        Optional.of("Buyer-77"),
                        Money.of(10000, "EUR"),
                        new AttributionTerms(model, policy)),
                touches);
    }

    private static Touch code(Optional<AffiliateId> owner) {
        return Touch.of("ANN10", CodeOffers.of(owner));
    }

    private static Touch click(AffiliateId whose, Duration age) {
        LinkOwner link =
                new LinkOwner(
                        new LinkId(UUID.randomUUID()),
                        MERCHANT,
                        whose,
                        Optional.of(TASK),
                        true,
                        Optional.of("somebody"));
        return new Touch(
                CandidateKind.CLICK,
                "click",
                Optional.of(new ClickId(link.link(), ORDERED.minus(age), 1, ClickMark.PAYABLE)),
                Optional.of(link));
    }
}
