package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.LinkTarget.Standing;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String UTM =
            "utm_medium=affiliate&utm_source=creator-connect&utm_campaign=links";

    @ParameterizedTest
    @CsvSource({
        "https://s.example/a, https://s.example/a?UTM&click_id=T",
        "https://s.example/a?x=1&y=%20z, https://s.example/a?x=1&y=%20z&UTM&click_id=T",
        "https://s.example/a#top, https://s.example/a?UTM&click_id=T#top",
        "https://s.example/a?x=1#top, https://s.example/a?x=1&UTM&click_id=T#top",
        "https://s.example/a?click_id=old&x=1, https://s.example/a?x=1&UTM&click_id=T",
        "https://s.example/a?x=1&click_id=old, https://s.example/a?x=1&UTM&click_id=T",
        "https://s.example, https://s.example/?UTM&click_id=T",
        "https://my_shop.s.example/p, https://my_shop.s.example/p?UTM&click_id=T",
        "https://m\u00fcnchen.example/p, https://xn--mnchen-3ya.example/p?UTM&click_id=T",
        "https://s.example/100%-off, https://s.example/100%25-off?UTM&click_id=T",
        "https://s.example/list?colour=red|blue,"
                + " https://s.example/list?colour=red%7Cblue&UTM&click_id=T",
        "https://s.example/p?q={x}, https://s.example/p?q=%7Bx%7D&UTM&click_id=T",
        "https://s.example/e\u0301cole, https://s.example/e%CC%81cole?UTM&click_id=T",
        "https://s.example/p?q=cafe\u0301, https://s.example/p?q=cafe%CC%81&UTM&click_id=T"
    })
    void theShopsOwnAddressStaysAndOursIsAdded(String target, String expected) {
        assertThat(target(target, null).withClickId("T")).isEqualTo(expected.replace("UTM", UTM));
    }

    @Test
    void whatTheShopSaysAboutItsCampaignStays() {
        assertThat(target("https://s.example/?utm_campaign=Spring", null).withClickId("T"))
                .isEqualTo(
                        "https://s.example/?utm_campaign=Spring&utm_medium=affiliate"
                                + "&utm_source=creator-connect&click_id=T");
    }

    @Test
    void theShopNamesTheParameterItself() {
        TrackingLink link = link("https://s.example/?cid=old&click_id=its-own", null, null);
        assertThat(LinkTarget.of(link, Standing.GOOD, ClickMark.PAYABLE, "cid").withClickId("T"))
                .isEqualTo("https://s.example/?click_id=its-own&" + UTM + "&cid=T");
    }

    @Test
    void aTaskIsTheCampaignInLowerCase() {
        UUID task = UUID.randomUUID();
        assertThat(target("https://s.example/", task).withClickId("T"))
                .contains("utm_campaign=task-" + task);
    }

    @Test
    void aClickIsWorthWhatTheFundsSayUnlessLinkOrAffiliateEnded() {
        TrackingLink ending = link("https://s.example/", null, NOW);
        LinkTarget ends = LinkTarget.of(ending, Standing.GOOD, ClickMark.PAYABLE, "click_id");
        assertThat(ends.markAt(NOW.minusMillis(1), ClickMark.PAYABLE)).isEqualTo(ClickMark.PAYABLE);
        assertThat(ends.markAt(NOW.minusMillis(1), ClickMark.BUDGET_EXHAUSTED))
                .isEqualTo(ClickMark.BUDGET_EXHAUSTED);
        assertThat(ends.markAt(NOW, ClickMark.PAYABLE)).isEqualTo(ClickMark.LINK_EXPIRED);
        assertThat(
                        LinkTarget.of(
                                        ending,
                                        new Standing(false, true),
                                        ClickMark.PAYABLE,
                                        "click_id")
                                .markAt(NOW.minusMillis(1), ClickMark.PAYABLE))
                .isEqualTo(ClickMark.INACTIVE_AFFILIATE);
    }

    @Test
    void aClickInACommunityThatIsNotProvedAnyMoreIsWorthNothing() {
        TrackingLink link = link("https://s.example/", null, null);
        LinkTarget paused =
                LinkTarget.of(link, new Standing(true, false), ClickMark.PAYABLE, "click_id");
        assertThat(paused.markAt(NOW, ClickMark.PAYABLE)).isEqualTo(ClickMark.COMMUNITY_PAUSED);
        assertThat(ClickMark.COMMUNITY_PAUSED.isTold()).isFalse();
    }

    private static LinkTarget target(String url, @Nullable UUID task) {
        return LinkTarget.of(link(url, task, null), Standing.GOOD, ClickMark.PAYABLE, "click_id");
    }

    private static TrackingLink link(String url, @Nullable UUID task, @Nullable Instant ends) {
        return new TrackingLink(
                new LinkId(UUID.randomUUID()),
                "abcdefghij",
                new LinkDestination(
                        new AffiliateId(UUID.randomUUID()),
                        new MerchantId(UUID.randomUUID()),
                        Optional.ofNullable(task),
                        URI.create(WebAddress.parse(url).orElseThrow().toString())),
                SubIds.NONE,
                NOW,
                ends);
    }
}
