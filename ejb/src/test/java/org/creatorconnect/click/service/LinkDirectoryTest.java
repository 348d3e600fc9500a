package org.creatorconnect.click.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.channel.Channel.StandingChanged;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.foundation.node.NodeNews;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkDirectoryTest {

    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));
    private static final BanId BAN = new BanId(new UUID(0, 9));

    private static final MerchantId AURORA = new MerchantId(new UUID(0, 3));
    private static final ChannelId GROUP = new ChannelId(new UUID(0, 4));

    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();
    private final LinkDirectory links = new LinkDirectory(new Reading());

    @BeforeEach
    void open() {
        links.executor =
                (ManagedExecutorService)
                        Proxy.newProxyInstance(
                                ManagedExecutorService.class.getClassLoader(),
                                new Class<?>[] {ManagedExecutorService.class},
                                (proxy, method, arguments) ->
                                        method.invoke(ForkJoinPool.commonPool(), arguments));
        links.open();
    }

    @Test
    void aLinkThatWasUsedOnceIsInMemory() {
        assertThat(links.inMemory("abc")).isEmpty();
        assertThat(links.find("abc")).isPresent();
        assertThat(links.inMemory("abc")).isPresent();
    }

    @Test
    void aLinkOfACommunityIsReadAgainOnceTheCommunityChanges() {
        links.find("abc");
        links.lookAgain(new StandingChanged(new ChannelId(new UUID(0, 5))));
        assertThat(links.inMemory("abc")).isPresent();
        links.lookAgain(new StandingChanged(GROUP));
        assertThat(links.inMemory("abc")).isEmpty();
    }

    @Test
    void aMerchantsBanForgetsTheLinksToThatMerchantAndOneFromThePlatformAll() {
        links.find("abc");
        links.forget(TestBans.told(MARA, BanScope.at(new MerchantId(new UUID(0, 8)))));
        links.lookAgain(
                new AffiliateUnbanned(MARA, BAN, BanScope.at(new MerchantId(new UUID(0, 8)))));
        links.forget(TestBans.told(new AffiliateId(new UUID(0, 6)), BanScope.at(AURORA)));
        assertThat(links.inMemory("abc")).isPresent();
        for (BanScope scope : new BanScope[] {BanScope.at(AURORA), BanScope.PLATFORM}) {
            links.find("abc");
            links.forget(TestBans.told(MARA, scope));
            assertThat(links.inMemory("abc")).isEmpty();
            links.find("abc");
            links.lookAgain(new AffiliateUnbanned(MARA, BAN, scope));
            assertThat(links.inMemory("abc")).isEmpty();
        }
    }

    @Test
    void termsThatChangeAreReadAgainForThatMerchantsLinks() {
        links.find("abc");
        links.lookAgain(act("PROGRAM_CHANGED", new UUID(0, 8)));
        links.lookAgain(act("MERCHANT_CHANGED", AURORA.value()));
        assertThat(links.inMemory("abc")).isPresent();
        links.lookAgain(act("PROGRAM_CHANGED", AURORA.value()));
        assertThat(links.inMemory("abc")).isEmpty();
    }

    @Test
    void whatAnotherNodeToldIsForgottenHere() {
        LinkNews news = new LinkNews(links, null);
        for (NodeNews told :
                List.of(
                        new NodeNews(NodeNews.About.AFFILIATE, MARA.value().toString()),
                        new NodeNews(NodeNews.About.CHANNEL, GROUP.value().toString()),
                        new NodeNews(NodeNews.About.TERMS, AURORA.value().toString()))) {
            links.find("abc");
            news.hear(new NodeNews(told.about(), new UUID(0, 77).toString()));
            assertThat(links.inMemory("abc")).isPresent();
            news.hear(told);
            assertThat(links.inMemory("abc")).isEmpty();
        }
    }

    private static ActRecorded act(String action, UUID subject) {
        return new ActRecorded(action, "merchant", List.of(subject));
    }

    @Test
    void whoAsksTheMemoryNeverReadsTheDatabaseEvenWhenALinkIsForgottenMeanwhile() throws Exception {
        Thread other =
                new Thread(
                        () -> {
                            for (int i = 0; i < 50_000; i++) {
                                links.find("abc");
                                links.forget(TestBans.told(MARA, BanScope.PLATFORM));
                            }
                        });
        other.start();
        while (other.isAlive()) {
            links.inMemory("abc");
        }
        other.join();
        assertThat(readers).doesNotContain(Thread.currentThread());
    }

    private final class Reading extends LinkLookup {

        @Override
        public Optional<LinkTarget> target(String code) {
            readers.add(Thread.currentThread());
            return Optional.of(
                    new LinkTarget(
                            new LinkId(new UUID(0, 2)),
                            MARA,
                            AURORA,
                            "https://shop.example/",
                            "https://shop.example/?click_id=",
                            "",
                            SubIds.NONE,
                            true,
                            null,
                            GROUP.value(),
                            true,
                            ClickMark.PAYABLE));
        }
    }
}
