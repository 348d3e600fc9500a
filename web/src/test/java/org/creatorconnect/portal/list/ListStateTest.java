package org.creatorconnect.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
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
    void anUnknownSortIsTheUsualOne() {
        assertThat(list("sort", "1; drop").sort("-at", "name")).isEqualTo(new Sort("at", true));
        assertThat(list("sort", "name").sort("-at", "name")).isEqualTo(new Sort("name", false));
    }

    @Test
    void anUnknownStateCountsAsNotGiven() {
        assertThat(list("status", "DRAFT").filter("status", State.class)).contains(State.DRAFT);
        assertThat(list("status", "drafty").filter("status", State.class)).isEmpty();
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
            given.put(parameters[at], new String[] {parameters[at + 1]});
        }
        return new ListState("/l", given);
    }
}
