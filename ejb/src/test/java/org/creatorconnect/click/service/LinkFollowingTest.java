package org.creatorconnect.click.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.Ahead;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantFunded;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkFollowingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String SHOP = "https://s.example/mug";
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));
    private static final Visit VISIT = new Visit("192.0.2.1", "F", Ahead.NOT, SubIds.NONE);

    private final Postings postings = new Postings();
    private final ClickBudgets budgets = new ClickBudgets(postings);
    private final List<ClickId> recorded = new ArrayList<>();
    private final LinkFollowing following =
            new LinkFollowing(new Spelled(), budgets, new Recorder(), InstantSource.fixed(NOW));

    @Test
    void withoutFundsTheVisitorIsSentOnWithAClickIdThatIsMarked() {
        FollowedLink followed = follow(true, null, ClickMark.BUDGET_EXHAUSTED);
        assertThat(followed.clickId()).contains("BUDGET_EXHAUSTED");
        assertThat(followed.location()).endsWith("click_id=BUDGET_EXHAUSTED");
        assertMarked(ClickMark.BUDGET_EXHAUSTED);
    }

    @Test
    void aMerchantThatPaidInHasPayableClicksAtOnce() {
        budgets.hear(new MerchantFunded(MERCHANT));
        assertThat(follow(true, null, ClickMark.BUDGET_EXHAUSTED).clickId()).contains("PAYABLE");
    }

    @Test
    void fundsSpentOrPaidInAnywhereAreHeardAtTheNextLook() {
        postings.moved.put(MERCHANT, ClickMark.BUDGET_EXHAUSTED);
        budgets.look();
        assertThat(follow(true, null, ClickMark.PAYABLE).clickId()).contains("BUDGET_EXHAUSTED");
        postings.moved.put(MERCHANT, ClickMark.PAYABLE);
        budgets.look();
        assertThat(follow(true, null, ClickMark.PAYABLE).clickId()).contains("PAYABLE");
    }

    @Test
    void whatIsHeardWhileTheDatabaseIsReadIsNotForgotten() {
        postings.moved.put(MERCHANT, ClickMark.BUDGET_EXHAUSTED);
        postings.meanwhile = () -> budgets.hear(new MerchantFunded(MERCHANT));
        budgets.look();
        assertThat(follow(true, null, ClickMark.BUDGET_EXHAUSTED).clickId()).contains("PAYABLE");
    }

    @Test
    void aClickOnALinkThatEndedIsKeptAndLeadsToThePlainTarget() {
        FollowedLink followed = follow(true, NOW, ClickMark.PAYABLE);
        assertThat(followed).isEqualTo(new FollowedLink(SHOP, Optional.empty()));
        assertMarked(ClickMark.LINK_EXPIRED);
    }

    @Test
    void aClickForABannedAffiliateIsKeptAndLeadsToThePlainTarget() {
        FollowedLink followed = follow(false, null, ClickMark.PAYABLE);
        assertThat(followed).isEqualTo(new FollowedLink(SHOP, Optional.empty()));
        assertMarked(ClickMark.INACTIVE_AFFILIATE);
    }

    private void assertMarked(ClickMark mark) {
        assertThat(recorded).extracting(ClickId::mark).containsExactly(mark);
    }

    private FollowedLink follow(boolean active, @Nullable Instant ends, ClickMark funds) {
        TrackingLink link =
                new TrackingLink(
                        new LinkId(new UUID(0, 2)),
                        "abcdefghij",
                        new LinkDestination(
                                new AffiliateId(new UUID(0, 3)),
                                MERCHANT,
                                Optional.empty(),
                                URI.create(SHOP)),
                        SubIds.NONE,
                        NOW.minusSeconds(60),
                        ends);
        return following.follow(
                LinkTarget.of(link, new LinkTarget.Standing(active, true), funds, "click_id"),
                VISIT);
    }

    private static final class Postings extends ClickBudgetReading {

        private final Map<MerchantId, ClickMark> moved = new HashMap<>();
        private Runnable meanwhile = () -> {};

        @Override
        public long lastPosting() {
            return 7;
        }

        @Override
        public Map<MerchantId, ClickMark> movedSince(long posting) {
            meanwhile.run();
            return moved;
        }
    }

    /** Click ids that say their mark in plain text. */
    private static final class Spelled extends ClickIds {

        @Override
        public String write(ClickId token) {
            return token.mark().name();
        }
    }

    private final class Recorder extends ClickRecorder {

        @Override
        public void record(UnwrittenClick click) {
            recorded.add(click.clickId());
        }
    }
}
