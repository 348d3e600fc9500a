package org.creatorconnect.link.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkReadingTest extends DatabaseTest {

    private static final int LINKS = 30;
    private static final int PAGE = 7;

    private final Random random = new Random(12);
    private final UUID affiliate = UUID.randomUUID();
    private final UUID merchant = UUID.randomUUID();

    @BeforeEach
    void makeLinks() {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Nordlys', 'nordlys', 'SE', false, ?2)",
                merchant,
                NOW);
        insert(
                "INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country,"
                        + " status, joined_at) VALUES (?1, 0, 'Mara Berg', ?2, 'Nora Lind', 'SE', 'ACTIVE', ?3)",
                affiliate,
                SearchWords.kept("Mara Berg"),
                NOW);
        for (int i = 0; i < LINKS; i++) {
            link(i);
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(LinkQueries.SORTINGS, PAGE, place -> all().part(entityManager, place));
    }

    @Test
    void everyConditionCanBeAsked() {
        assertThat(
                        all().and(LinkReading.OF_MERCHANT, "merchant", merchant)
                                .and(LinkReading.SINCE, "since", NOW.minus(Duration.ofDays(40)))
                                .and(LinkReading.UNTIL, "until", NOW.plusSeconds(1))
                                .total(entityManager)
                                .counted())
                .isEqualTo(LINKS);
        assertThat(all().and(LinkReading.NAMED, "id", UUID.randomUUID()).first(entityManager))
                .isEmpty();
    }

    @Test
    void aLinkIsFoundByAPartOfItsPageByItsCodeMerchantAndCreator() {
        assertThat(found("item-7")).containsExactly(code(7));
        assertThat(found(code(12))).containsExactly(code(12));
        assertThat(found("nordlys")).hasSize(LINKS);
        assertThat(found("mara")).hasSize(LINKS);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void aLinkIsListedForItsChannelAndKnowsWhenThatIsPaused() {
        UUID group = UUID.randomUUID();
        insert(
                "INSERT INTO channel (id, version, affiliate_id, platform, place, url, community, status,"
                        + " attempts, due_by, created_at) VALUES (?1, 0, ?2, 'TELEGRAM', 't.me/links',"
                        + " 'https://t.me/links', true, 'PAUSED', 0, ?3, ?3)",
                group,
                affiliate,
                NOW);
        link(LINKS, group);
        link(LINKS + 1, group);
        List<LinkRow> shared =
                all().and(LinkReading.IN_CHANNEL, "channel", group).all(entityManager).stream()
                        .map(link -> LinkRow.of(link, ""))
                        .toList();
        assertThat(shared)
                .extracting(LinkRow::code)
                .containsExactlyInAnyOrder(code(LINKS), code(LINKS + 1));
        assertThat(shared).extracting(LinkRow::status).containsOnly("PAUSED");
    }

    @Test
    void aLinkWhoseMerchantHasNoFundsSaysSo() {
        LinkFacts link = all().first(entityManager).orElseThrow();
        assertThat(link.usable()).isTrue();
        assertThat(link.funded()).isFalse();
        assertThat(link.clicks()).isZero();
        assertThat(link.orders()).isZero();
        assertThat(link.told().rate().decimal()).isEqualTo("0.08");
    }

    private List<String> found(String search) {
        return all()
                .and(LinkReading.FOUND)
                .with("any", Search.anywhere(search))
                .with("code", search)
                .with("words", Search.words(search))
                .part(entityManager, Place.start(LINKS))
                .rows()
                .stream()
                .map(LinkFacts::code)
                .toList();
    }

    private Listing<LinkFacts> all() {
        return Listing.of(
                        LinkFacts.class, LinkReading.SELECT, LinkReading.FROM, LinkQueries.SORTINGS)
                .with("now", NOW)
                .and(LinkReading.OF_AFFILIATE, "affiliate", affiliate);
    }

    private static String code(int number) {
        return "code0" + (100 + number);
    }

    private void link(int number) {
        link(number, null);
    }

    private void link(int number, @Nullable UUID channel) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url,"
                        + " sub_ids, created_at, channel_id) VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7,"
                        + " CAST(?8 AS uuid))",
                id,
                code(number),
                affiliate,
                merchant,
                "https://shop.example/item-" + number + "/",
                new String[] {"", "", "", "", ""},
                NOW.minus(Duration.ofDays(random.nextInt(5))),
                channel == null ? null : channel.toString());
        insert(
                "INSERT INTO rate_receipt (link_id, version, rule, rule_id, rule_version, rate, told_at)"
                        + " VALUES (?1, 0, 'MERCHANT_DEFAULT', ?2, 1, 0.08, ?3)",
                id,
                UUID.randomUUID(),
                NOW);
    }
}
