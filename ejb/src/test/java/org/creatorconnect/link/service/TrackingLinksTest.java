package org.creatorconnect.link.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TargetNotAllowed;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingLinksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));

    private final TrackingLinks links =
            new TrackingLinks(
                    new Links(),
                    new Programs(),
                    new LinkCodes(),
                    new Audit(),
                    new IdSource(),
                    InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource({
        "https://my_shop.shop.example/p, https://my_shop.shop.example/p",
        "https://m\u00fcnchen.example/p, https://xn--mnchen-3ya.example/p",
        "https://a.M\u00dcNCHEN.example/p, https://a.xn--mnchen-3ya.example/p",
        "https://xn--mnchen-3ya.example/p, https://xn--mnchen-3ya.example/p",
        "https://shop.example/list?colour=red|blue, https://shop.example/list?colour=red%7Cblue",
        "https://shop.example/p?q={x}, https://shop.example/p?q=%7Bx%7D",
        "https://shop.example/100%-off, https://shop.example/100%25-off",
        "https://shop.example/e\u0301cole, https://shop.example/e%CC%81cole",
        "https://shop.example/p?q=cafe\u0301, https://shop.example/p?q=cafe%CC%81",
        "HTTPS://SHOP.EXAMPLE:443/P, https://shop.example/P",
        "https://shop.example./p, https://shop.example./p",
        "//shop.example/p, https://shop.example/p",
        "https:shop.example\\p, https://shop.example/p",
        "https://shop.example\\.evil.example/, https://shop.example/.evil.example/",
        "http://shop.example:8080, http://shop.example:8080/"
    })
    void whatABrowserTakesIsTaken(String given, String target) {
        assertThat(make(given).targetUrl()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://shop.example@evil.example",
                "https://shop.example:pw@evil.example/",
                "https://evil.example\\@shop.example/",
                "//evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "https:evil.example",
                "https:///evil.example",
                "ht\ntps://evil.exa\tmple/",
                "https://shop.example.evil.example/",
                "https://notshop.example/",
                "https://example/",
                "https://127.1/",
                "https://0x7f000001/",
                "https://[::1]/",
                "https://sh\u00f6p.example/",
                "https://shop.example\u3002evil.example/",
                "ftp://shop.example/p",
                "javascript:alert(1)",
                "data:text/html,shop.example",
                "mailto:a@shop.example"
            })
    void anAddressElsewhereIsNotAllowed(String given) {
        assertThatThrownBy(() -> make(given)).isInstanceOf(TargetNotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp",
                "/lamp",
                "shop.example/lamp",
                "https://",
                "https:///",
                "//",
                "https://shop.example:99999/",
                "https://sh op.example/",
                "https://[::1/",
                "https://shop%00.example/",
                "?q=1"
            })
    void whatIsNoAddressIsNamedByItsField(String given) {
        assertThatThrownBy(() -> make(given))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors().get(0).field()).isEqualTo("targetUrl"));
    }

    private TrackingLink make(String target) {
        return links.make(
                new NewLink(
                        new AffiliateId(new UUID(0, 2)),
                        MERCHANT,
                        Optional.empty(),
                        target,
                        SubIds.NONE));
    }

    /** Keeps nothing. */
    private static final class Links extends LinkRepository {
        @Override
        public void add(TrackingLink link) {
            assertThat(link.targetUrl()).isNotEmpty();
        }
    }

    private static final class Audit extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            assertThat(action).isEqualTo("LINK_MADE");
        }
    }

    private static final class Programs extends ProgramRepository {
        @Override
        public Optional<Program> inForce(MerchantId merchant, Instant at) {
            return Optional.of(
                    new Program(
                            new ProgramId(new UUID(0, 3)),
                            merchant,
                            1,
                            NOW,
                            new ProgramTerms(
                                    30,
                                    15,
                                    Rate.of("0.07"),
                                    Rate.of("0.1"),
                                    List.of("shop.example", "xn--mnchen-3ya.example"))));
        }
    }
}
