package org.creatorconnect.foundation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

    /** A body with numbers of both sizes. */
    public record Body(@Nullable Integer quantity, @Nullable Long followers) {}

    @Test
    void aWholeNumberIsReadAsItIs() {
        assertThat(read("{\"quantity\": 3, \"followers\": -7}")).isEqualTo(new Body(3, -7L));
        assertThat(read("{\"quantity\": null, \"followers\": 2e1}")).isEqualTo(new Body(null, 20L));
        assertThat(read("{\"quantity\": 2147483647}").quantity()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aNumberBeyond32BitsIsNotCutToOne() {
        assertThatThrownBy(() -> read("{\"quantity\": 2147483648}"))
                .isInstanceOf(JsonbException.class);
        assertThat(read("{\"followers\": 2147483648}").followers()).isEqualTo(2_147_483_648L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "99999999999999999999",
                "9223372036854775808",
                "\"7\"",
                "true",
                "[1]",
                "1e400"
            })
    void whatIsNoWholeNumberIsRefusedAndNeverCut(String given) {
        assertThatThrownBy(() -> read("{\"quantity\": " + given + "}"))
                .isInstanceOf(JsonbException.class);
        assertThatThrownBy(() -> read("{\"followers\": " + given + "}"))
                .isInstanceOf(JsonbException.class);
    }

    private static Body read(String json) {
        return JsonForm.JSONB.fromJson(json, Body.class);
    }
}
