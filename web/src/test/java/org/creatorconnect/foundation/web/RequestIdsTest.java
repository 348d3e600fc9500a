package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTest {

    @Test
    void aCallersOwnIdIsKept() {
        assertThat(RequestIds.id("shop-4711.order")).isEqualTo("shop-4711.order");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "two words here", "forged\nERROR line", "a=b;c=d;e=f;g"})
    void whatIsNoIdIsReplaced(String given) {
        assertThat(RequestIds.id(given)).isNotEqualTo(given).hasSize(36);
    }
}
