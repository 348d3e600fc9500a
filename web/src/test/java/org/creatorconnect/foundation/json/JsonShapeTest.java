package org.creatorconnect.foundation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body may look like before it becomes an object. */
class JsonShapeTest {

    /** A body with everything that bodies have. */
    public record Body(
            @Nullable String reference,
            @Nullable Integer quantity,
            @Nullable Boolean live,
            @Nullable Part part,
            @Nullable List<Part> lines,
            @Nullable List<String> domains) {}

    /** A record within. */
    public record Part(@Nullable String amount, @Nullable Part inner) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                " {\"reference\" : null, \"lines\": null} \r\n\t",
                "{\"reference\": \"x\", \"quantity\": 2e1, \"live\": false}",
                "{\"part\": {\"amount\": \"1\", \"inner\": {\"inner\": {}}}, \"domains\": [\"a\","
                        + " null]}",
                "{\"lines\": [{}, null, {\"amount\": \"\\u00e9\\ud83d\\ude00\"}]}"
            })
    void whatHasTheFormIsTaken(String json) {
        JsonBody.read(json.getBytes(StandardCharsets.UTF_8), Body.class);
    }

    @Test
    void aByteOrderMarkIsNoPartOfIt() {
        assertThat(read("\uFEFF{\"reference\": \"x\"}").reference()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "{\"countries\": []} | countries",
                "{\"reference\": \"x\", \"Reference\": \"y\"} | Reference",
                "{\"part\": {\"expiresAt\": {\"deep\": [1, {\"er\": 2}]}}} | part/expiresAt",
                "{\"lines\": [{}, {\"price\": 1}]} | lines/1/price",
                "{\"part\": {\"inner\": {\"inner\": {\"x\": null}}}} | part/inner/inner/x",
                "{\"\": 1} | ~~",
                "{\"a\\u0000b\": 1} | a?b",
                "{\"__proto__\": {}} | __proto__"
            })
    void aFieldThatNobodyKnowsIsNamed(String json, String field) {
        UnknownField refused = catchThrowableOfType(UnknownField.class, () -> read(json));

        assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void allUnknownFieldsAreNamedAtOnceAndThenNotForEver() {
        assertThat(refusal("{\"a\": 1, \"reference\": \"x\", \"b\": {\"c\": 2}}").errors())
                .extracting(FieldError::field)
                .containsExactly("a", "b");
        assertThat(refusal("{" + "\"a\": 1, ".repeat(10_000) + "\"b\": 1}").errors()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{}]",
                "\"text\"",
                "7",
                "true",
                "{\"reference\": 5}",
                "{\"reference\": true}",
                "{\"reference\": []}",
                "{\"reference\": {}}",
                "{\"quantity\": \"5\"}",
                "{\"quantity\": {}}",
                "{\"quantity\": 1e999999999}",
                "{\"quantity\": 1e-999999999}",
                "{\"quantity\": 1e99999999999999}",
                "{\"quantity\": 1.5}",
                "{\"quantity\": 2147483648}",
                "{\"quantity\": 11111111111111111111111111111111111111111111111111}",
                "{\"live\": \"true\"}",
                "{\"live\": 1}",
                "{\"part\": []}",
                "{\"part\": \"x\"}",
                "{\"lines\": {}}",
                "{\"lines\": [[]]}",
                "{\"lines\": [1]}",
                "{\"domains\": [1]}",
                "{\"domains\": \"shop.example\"}",
                "{\"reference\": \"a\", \"reference\": \"b\"}",
                "{\"part\": {\"amount\": \"a\", \"amount\": \"a\"}}",
                "{\"reference\": \"a\"",
                "{\"reference\"",
                "{",
                "",
                "   ",
                "{} {}",
                "{}x",
                "{'reference': 'x'}",
                "{reference: 1}",
                "{\"reference\": \"a\nb\"}",
                "{\"quantity\": 01}",
                "{\"quantity\": +1}",
                "{\"quantity\": NaN}",
                "{\"quantity\": .5}",
                "{\"reference\": \"\\x\"}",
                "{\"reference\": \"x\",}",
                "<x/>",
                "reference=x"
            })
    void anyOtherFormIsMalformed(String json) {
        assertThatThrownBy(() -> read(json.isEmpty() ? " " : json))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("MALFORMED_JSON"));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 500, 1_001, 5_000, 200_000})
    void whatLiesTooDeepIsMalformed(int depth) {
        assertThat(refusal("{\"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}").code())
                .isEqualTo("MALFORMED_JSON");
        assertThat(refusal("{\"x\": " + "{\"y\":".repeat(depth)).code())
                .isEqualTo("MALFORMED_JSON");
        assertThat(refusal("[".repeat(depth)).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] latin = "{\"reference\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "{\"reference\": \"x\"}".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> JsonBody.read(latin, Body.class))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> JsonBody.read(wide, Body.class)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void aListHasAThousandItemsAtMost() {
        assertThat(read("{\"lines\": [null" + ",null".repeat(999) + "]}").lines()).hasSize(1_000);
        assertThatThrownBy(() -> read("{\"lines\": [null" + ",null".repeat(4_000_000)))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("lines must have at most 1000 items");
    }

    private static Refusal refusal(String json) {
        return catchThrowableOfType(Refusal.class, () -> read(json));
    }

    private static Body read(String json) {
        return JsonBody.read(json.getBytes(StandardCharsets.UTF_8), Body.class);
    }
}
