package org.creatorconnect.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.junit.jupiter.api.Test;

class ListStateTest {

    private enum State {
        DRAFT,
        APPROVED
    }

    @Test
    void aNewFilterGoesBackToTheFirstPage() {
        ListState list = list("status", "DRAFT", "cursor", "c2", "sort", "-at");
        assertThat(list.with("country", "SE")).isEqualTo("/l?status=DRAFT&sort=-at&country=SE");
    }

    @Test
    void theNextPageKeepsSearchFiltersAndSort() {
        ListState list = list("q", "mara l", "sort", "-at");
        assertThat(list.page("c2")).isEqualTo("/l?q=mara+l&sort=-at&cursor=c2");
    }

    @Test
    void sortingAgainTurnsTheOrderRound() {
        assertThat(list().sortedBy("at")).isEqualTo("/l?sort=at");
        assertThat(list("sort", "at").sortedBy("at")).isEqualTo("/l?sort=-at");
        assertThat(list("sort", "at").order("at")).isEqualTo("ascending");
        assertThat(list("sort", "-at").order("at")).isEqualTo("descending");
        assertThat(list("sort", "-at").order("name")).isNull();
    }

    @Test
    void anOrderThatTheListDoesNotKnowIsNamed() {
        ListState list = list("sort", "-1; drop");
        list.show(new Part<>(List.of("a"), null, null, "at", true));
        assertThat(list.getUnknown()).containsExactly("1; drop");
        assertThat(list.order("at")).isEqualTo("descending");
    }

    @Test
    void aStateThatTheListDoesNotKnowIsNamedAndLeftOut() {
        ListState list = list("status", "DRAFT", "status", "drafty");
        assertThat(list.filters("status", State.class)).containsExactly(State.DRAFT);
        assertThat(list.getUnknown()).containsExactly("drafty");
    }

    @Test
    void aPeriodHasBothItsDaysInTheReadersZone() {
        assertThat(list("atFrom", "2026-11-01", "atTo", "2026-11-02").period("at"))
                .isEqualTo(
                        new Period(
                                Instant.parse("2026-10-31T23:00:00Z"),
                                Instant.parse("2026-11-02T23:00:00Z")));
        assertThat(list("atTo", "2026-11-02").period("at").since()).isNull();
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        ListState list = list("atFrom", "2026-02-30");
        assertThat(list.period("at")).isEqualTo(Period.ALWAYS);
        assertThat(list.getUnknown()).containsExactly("2026-02-30");
    }

    @Test
    void aViewKeepsNoObjectAndIsOneOfWhicheverPageItIsOpenedOn() {
        assertThat(list("id", "run-7", "sort", "-net", "cursor", "c2").getQuery())
                .isEqualTo("sort=-net");
        assertThat(list("id", "run-9", "q", "mara").keptAs("sort=-net&q=lind"))
                .isEqualTo("/l?sort=-net&q=lind&id=run-9");
        assertThat(list("id", "run-9").keptAs("id=run-7&sort=net"))
                .isEqualTo("/l?id=run-9&sort=net");
        assertThat(list("q", "mara").keptAs("")).isEqualTo("/l");
    }

    @Test
    void aPageBeforeAPlaceIsAnAddressToo() {
        ListState list = list("q", "mara", "before", "c1");
        assertThat(list.place()).isEqualTo(new Place("", false, "c1", true, 25));
        assertThat(list.page("c2")).isEqualTo("/l?q=mara&cursor=c2");
        assertThat(list.pageBefore("c0")).isEqualTo("/l?q=mara&before=c0");
    }

    @Test
    void aPageHoldsAtMostAHundredRows() {
        assertThat(list().limit()).isEqualTo(25);
        assertThat(list("limit", "50").limit()).isEqualTo(50);
        assertThat(list("limit", "999").limit()).isEqualTo(100);
        assertThat(list("limit", "-1").limit()).isEqualTo(25);
    }

    @Test
    void sortAndRowsDoNotNarrowAList() {
        assertThat(list("sort", "at", "limit", "50").isNarrowed()).isFalse();
        assertThat(list("q", "mara").isNarrowed()).isTrue();
        assertThat(list("country", "SE", "sort", "at").getCleared()).isEqualTo("/l?sort=at");
    }

    private static ListState list(String... parameters) {
        Map<String, String[]> given = new LinkedHashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            given.merge(
                    parameters[at],
                    new String[] {parameters[at + 1]},
                    (one, other) -> new String[] {one[0], other[0]});
        }
        return new ListState("", "/l", given, ZoneId.of("Europe/Stockholm"));
    }
}
