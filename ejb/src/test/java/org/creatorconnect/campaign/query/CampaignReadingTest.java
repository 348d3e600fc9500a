package org.creatorconnect.campaign.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignReadingTest extends DatabaseTest {

    private TaskCenterRows rows;

    @BeforeEach
    void fillTheTaskCenter() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        CampaignQueries all = as(TaskCenterRows.staff());
        ListingLaw.holds(
                CampaignQueries.SORTINGS, 5, place -> all.campaigns(CampaignFilter.NONE, place));
    }

    @Test
    void aMerchantSeesTheirOwnOnly() {
        assertThat(found(TaskCenterRows.staff(), CampaignFilter.NONE))
                .hasSize(TaskCenterRows.TASKS);
        assertThat(found(TaskCenterRows.merchantOf(rows.nordlys), CampaignFilter.NONE))
                .hasSize(TaskCenterRows.TASKS / 3)
                .allMatch(row -> row.merchantId().equals(rows.nordlys));
        CampaignId theirs = new CampaignId(rows.campaigns.get(0));
        assertThat(as(TaskCenterRows.merchantOf(rows.nordlys)).campaign(theirs).tasks()).isOne();
        assertThatThrownBy(() -> as(TaskCenterRows.merchantOf(rows.aurora)).campaign(theirs))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPeriodFindsWhatHasSomeOfItsDaysInThere() {
        Instant third = Instant.parse("2026-03-03T00:00:00Z");
        assertThat(found(TaskCenterRows.staff(), running(new Period(null, third))))
                .isNotEmpty()
                .allMatch(row -> row.startsOn().getDayOfMonth() < 3);
        Instant end = Instant.parse("2026-04-03T00:00:00Z");
        assertThat(found(TaskCenterRows.staff(), running(new Period(end, null))))
                .isNotEmpty()
                .allMatch(row -> row.endsOn().getDayOfMonth() >= 3);
    }

    @Test
    void aNameIsFoundByAnyPartOfItAsItIsWritten() {
        CampaignFilter percent = new CampaignFilter(Period.ALWAYS, "0 %_T");
        assertThat(found(TaskCenterRows.staff(), percent))
                .extracting(CampaignRow::name)
                .containsExactly("100 %_tea");
        CampaignFilter merchant = new CampaignFilter(Period.ALWAYS, "rdly");
        assertThat(found(TaskCenterRows.staff(), merchant)).hasSize(TaskCenterRows.TASKS / 3);
        assertThat(as(TaskCenterRows.staff()).total(merchant).counted())
                .isEqualTo(TaskCenterRows.TASKS / 3);
    }

    @Test
    void whatWasCommittedIsTheFeesOfAllSlotsWithThePlatformsPart() {
        CampaignRow published =
                as(TaskCenterRows.staff()).campaign(new CampaignId(rows.campaigns.get(0)));
        assertThat(published.committed()).isEqualTo(Money.of(2 * (20_005 + 2_001), "EUR"));
        CampaignRow draft =
                as(TaskCenterRows.staff()).campaign(new CampaignId(rows.campaigns.get(2)));
        assertThat(draft.committed()).isEqualTo(Money.of(0, "EUR"));
    }

    private static CampaignFilter running(Period period) {
        return new CampaignFilter(period, "");
    }

    private List<CampaignRow> found(Callers callers, CampaignFilter filter) {
        return as(callers).campaigns(filter, Place.start(100)).rows();
    }

    private CampaignQueries as(Callers callers) {
        return with(new CampaignQueries(callers));
    }
}
