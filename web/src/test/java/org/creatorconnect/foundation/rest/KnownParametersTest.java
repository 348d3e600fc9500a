package org.creatorconnect.foundation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.commission.rest.CommissionsResource;
import org.creatorconnect.identity.rest.MeResource;
import org.creatorconnect.link.rest.LinksResource;
import org.creatorconnect.order.rest.PostbackResource;
import org.creatorconnect.registry.rest.AffiliatesResource;
import org.creatorconnect.task.rest.TasksResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters calls know, and which values. */
class KnownParametersTest {

    @Test
    void aCallKnowsWhatItDeclaresByItselfAndByItsBeans() {
        assertThat(names(CommissionsResource.class, "list"))
                .containsExactlyInAnyOrder(
                        "status", "affiliateId", "merchantId", "order", "limit", "cursor");
        assertThat(names(TasksResource.class, "list"))
                .containsExactlyInAnyOrder(
                        "status",
                        "platform",
                        "compensation",
                        "groupOnly",
                        "campaignId",
                        "q",
                        "text",
                        "limit",
                        "cursor");
        assertThat(names(PostbackResource.class, "tell"))
                .contains("click_id", "cid", "transaction_id", "order_id", "txid", "sub5", "sig");
        assertThat(names(MeResource.class, "me")).isEmpty();
    }

    @Test
    void everySearchIsByTheSameName() {
        assertThat(names(LinksResource.class, "list")).contains("q", "search");
        assertThat(names(AffiliatesResource.class, "list")).contains("q", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "monday", "MONDAY,FRIDAY", "0", "null"})
    void aWordThatACallDoesNotKnowIsRefused(String word) {
        assertThatThrownBy(() -> QueryValue.word("day", DayOfWeek.class, word))
                .isInstanceOf(UnknownParameter.class)
                .hasMessageContaining("day must be one of [MONDAY");
    }

    @Test
    void anEmptyValueNarrowsNothing() {
        assertThat(QueryValue.words("day", DayOfWeek.class, " ")).isEmpty();
        assertThat(QueryValue.words("day", DayOfWeek.class, "FRIDAY"))
                .containsExactly(DayOfWeek.FRIDAY);
        assertThat(QueryValue.id("id", "")).isNull();
        assertThat(QueryValue.oneOf("stock", () -> List.of("IN"), null)).isEmpty();
        assertThat(QueryValue.currency("currency", null, "EUR").getCurrencyCode()).isEqualTo("EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "'"})
    void whatHasNotTheFormOfAnIdIsRefused(String text) {
        assertThatThrownBy(() -> QueryValue.id("merchantId", text))
                .isInstanceOf(UnknownParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", " ", "1.5", "0x10", "1e2", "--5", "5 ", "\u0665"})
    void aLimitThatIsNoNumberIsRefused(String limit) {
        ListRequest list = new ListRequest();
        list.limit = limit;

        assertThatThrownBy(list::limit).isInstanceOf(UnknownParameter.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "201", "2147483648", "-2147483649", "99999999999999999999999"})
    void aLimitOutsideOfItsBoundsIsRefused(String limit) {
        ListRequest list = new ListRequest();
        list.limit = limit;

        assertThatThrownBy(list::limit).hasMessageContaining("must lie between 1 and 200");
    }

    private static Set<String> names(Class<?> resource, String method) {
        Method found =
                Arrays.stream(resource.getMethods())
                        .filter(one -> one.getName().equals(method))
                        .findFirst()
                        .orElseThrow();
        KnownParameters.Names names = KnownParameters.names(found);
        Set<String> all = new TreeSet<>(names.bound());
        all.addAll(names.told());
        return all;
    }
}
