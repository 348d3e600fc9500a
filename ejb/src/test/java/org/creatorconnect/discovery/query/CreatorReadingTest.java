package org.creatorconnect.discovery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.discovery.Introduction;
import org.creatorconnect.discovery.service.Finders;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.reputation.query.TrackRecords;
import org.creatorconnect.reputation.query.WorkRows;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creators who want to be found are found by what they told, and nobody else is. */
class CreatorReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final Duration LATELY = Duration.ofDays(10);

    /** A word that only the names of this test have. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final List<UUID> ids = new ArrayList<>();
    private TestRows rows;
    private UUID merchant;

    /** Every second speaks Swedish, every third cooks and has channels, every fourth has a past. */
    @BeforeEach
    void show() {
        rows = new TestRows(entityManager, NOW);
        merchant = rows.merchant("Nordlys");
        UUID campaign = new WorkRows(entityManager, NOW).campaign(merchant);
        for (int at = 0; at < MANY; at++) {
            UUID id = rows.affiliate("Name" + at % 7 + " " + mark);
            ids.add(id);
            Introduction introduction = new Introduction(new AffiliateId(id), NOW);
            introduction.show(
                    at == 5 ? "Rainy harbours" : "Every day",
                    at % 2 == 0 ? List.of("sv", "en") : List.of("de"),
                    at % 3 == 0 ? List.of("FOOD") : List.of(),
                    NOW);
            entityManager.persist(introduction);
            if (at % 3 == 0) {
                channel(id, "YOUTUBE", "VERIFIED", 1_000L * at);
                channel(id, "VK", "VERIFIED", 10L);
            }
            channel(id, "TIKTOK", "UNVERIFIED", 900_000L);
            if (at % 4 == 0) {
                work(campaign, id, at == 0 ? 3 : 2);
            }
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                CreatorQueries.SORTINGS, 5, place -> queries().creators(filter("", ""), place));
    }

    @Test
    void theMostFollowedComeFirstAndNobodyByAChannelThatIsNotTheirs() {
        List<CreatorRow> found = found(filter("", ""));
        assertThat(found).hasSize(MANY);
        assertThat(found.get(0).followers()).isEqualTo(9_000);
        assertThat(found.get(0).platforms()).containsExactly("VK", "YOUTUBE");
        assertThat(found.get(MANY - 1).followers()).isNull();
    }

    @Test
    void everyFilterNarrows() {
        assertThat(found(filter("sv", ""))).hasSize(6);
        assertThat(found(filter("", "FOOD"))).hasSize(4);
        assertThat(found(new CreatorFilter("", null, "NO", "", "", null, mark))).isEmpty();
        assertThat(found(new CreatorFilter("VK", null, "SE", "", "", null, mark))).hasSize(4);
        assertThat(found(new CreatorFilter("VK", 5_000L, "", "", "", null, mark)))
                .as("the followers are those of the platform that is asked for")
                .isEmpty();
        assertThat(found(new CreatorFilter("", 5_000L, "", "", "", null, mark))).hasSize(2);
        assertThat(found(new CreatorFilter("TIKTOK", null, "", "", "", null, mark))).isEmpty();
        assertThat(found(new CreatorFilter("", null, "", "", "", 100L, mark)))
                .extracting(CreatorRow::id)
                .containsExactlyInAnyOrder(ids.get(4), ids.get(8));
        assertThat(queries().total(filter("sv", "")).counted()).isEqualTo(6);
    }

    @Test
    void aCreatorIsFoundByNameAndByIntroduction() {
        assertThat(found(search("name6 " + mark))).hasSize(1);
        assertThat(found(search("rainy harb")))
                .extracting(CreatorRow::id)
                .contains(ids.get(5))
                .doesNotContain(ids.get(4));
    }

    @Test
    void theShareInTheListIsTheFigureOfTheProfile() {
        for (int at : new int[] {0, 4, 8}) {
            CreatorProfile profile = queries().profile(new AffiliateId(ids.get(at)));
            assertThat(profile.row().onTime())
                    .isEqualTo(
                            profile.record()
                                    .of(FigureKind.ON_TIME)
                                    .value()
                                    .orElseThrow()
                                    .longValueExact());
        }
        assertThat(queries().creator(new AffiliateId(ids.get(0))).onTime()).isEqualTo(75);
        assertThat(queries().creator(new AffiliateId(ids.get(1))).onTime()).isNull();
    }

    @Test
    void whoTakesItBackOrIsBannedIsNotFoundAtOnce() {
        entityManager.find(Introduction.class, ids.get(0)).hide(NOW);
        entityManager.flush();
        insert("UPDATE affiliate SET status = 'BANNED' WHERE id = ?1", ids.get(1));
        assertThat(found(filter("", "")))
                .extracting(CreatorRow::id)
                .hasSize(MANY - 2)
                .doesNotContain(ids.get(0), ids.get(1));
        for (int at : new int[] {0, 1}) {
            assertThatThrownBy(() -> queries().profile(new AffiliateId(ids.get(at))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoIsBannedFromAMerchantIsFoundByTheOthersAlone() {
        Ban ban = TestBans.written(entityManager, ids.get(0), merchant, NOW);
        assertThat(found(filter("", ""))).extracting(CreatorRow::id).doesNotContain(ids.get(0));
        AffiliateId banned = new AffiliateId(ids.get(0));
        assertThatThrownBy(() -> queries().profile(banned)).isInstanceOf(NotFound.class);
        CreatorQueries others = as(TaskCenterRows.merchantOf(rows.merchant("Nordlys")));
        assertThat(others.creator(banned).id()).isEqualTo(ids.get(0));
        ban.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
        assertThat(queries().creator(banned).id()).isEqualTo(ids.get(0));
    }

    @Test
    void merchantsAndAgenciesLookAndNobodyElse() {
        UUID other = rows.affiliate("Bo");
        CreatorQueries creators = as(TaskCenterRows.creator(other));
        assertThat(creators.mayFind()).isFalse();
        assertThatThrownBy(() -> creators.creators(filter("", ""), Place.start(5)))
                .isInstanceOf(NotFound.class);
        rows.bare("affiliate_role", "affiliate_id", other, "role", "MCN");
        entityManager.clear();
        assertThat(creators.creators(filter("", ""), Place.start(5)).rows()).hasSize(5);
        insert("UPDATE affiliate SET status = 'BANNED' WHERE id = ?1", other);
        entityManager.clear();
        assertThat(creators.mayFind()).isFalse();
        assertThat(as(TaskCenterRows.staff()).mayFind()).isFalse();
    }

    /** So many in time, and one that is not when there are three. */
    private void work(UUID campaign, UUID creator, int inTime) {
        WorkRows work = new WorkRows(entityManager, NOW);
        for (int one = 0; one < 3; one++) {
            UUID id = work.assignment(campaign, creator, "ACCEPTED", null, LATELY);
            work.content(id, 1, "APPROVED", 30, LATELY);
        }
        if (inTime == 3) {
            work.assignment(campaign, creator, "EXPIRED", "NOT_SUBMITTED", LATELY);
        }
    }

    private void channel(UUID of, String platform, String status, Long followers) {
        rows.row(
                "channel",
                "affiliate_id",
                of,
                "platform",
                platform,
                "place",
                "place/" + UUID.randomUUID(),
                "url",
                "https://x.example/" + platform,
                "community",
                false,
                "status",
                status,
                "attempts",
                0,
                "followers",
                followers,
                "created_at",
                NOW);
    }

    private CreatorFilter filter(String language, String interest) {
        return new CreatorFilter("", null, "", language, interest, null, mark);
    }

    private static CreatorFilter search(String words) {
        return new CreatorFilter("", null, "", "", "", null, words);
    }

    private List<CreatorRow> found(CreatorFilter filter) {
        return queries().creators(filter, Place.start(100)).rows();
    }

    private CreatorQueries queries() {
        return as(TaskCenterRows.merchantOf(merchant));
    }

    private CreatorQueries as(Callers callers) {
        Finders finders = new Finders(callers, with(new AffiliateRepository()));
        return with(
                new CreatorQueries(
                        finders,
                        with(new TrackRecords(CLOCK)),
                        with(new ChannelReviewRepository())));
    }
}
