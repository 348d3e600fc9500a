package org.creatorconnect.foundation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch is taken apart without being read whole. */
class JsonRowsTest {

    /** A row. */
    public record Item(@Nullable String name) {}

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "[{\"name\": \"a\"}] | a",
                " [ {\"name\": \"a\"} , {\"name\": \"b\"} ] | a b",
                "[{\"name\": \"a,b]}\\\"[\"},{\"name\": \"\\\\\"}] | a,b]}\"[ \\",
                "\uFEFF[{\"name\": \"a\"}] | a"
            })
    void theItemsOfAnArrayAreRows(String json, String names) {
        assertThat(names(array(json))).isEqualTo(names);
    }

    @Test
    void anArrayOfNothingHasNoRows() {
        assertThat(array("[]")).isEmpty();
        assertThat(array(" [ \n ] ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{}", "null", "[", "]", "[1", "[1}", "[]]", "[][]", "[1]x", "[\"", "[\"a]",
                "[{\"\\", "\"[]\""
            })
    void whatIsNoArrayIsMalformed(String json) {
        assertThatThrownBy(() -> array(json)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"name\": \"a\"},]",
                "[,{\"name\": \"a\"}]",
                "[,]",
                "[1]",
                "[null]",
                "[[]]"
            })
    void aRowThatIsNoObjectIsRefusedByItself(String json) {
        assertThat(array(json))
                .anySatisfy(
                        row ->
                                assertThatThrownBy(() -> row.read(Item.class))
                                        .isInstanceOf(MalformedJson.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_001, 5_000_000})
    void whatLiesTooDeepIsMalformed(int depth) {
        assertThatThrownBy(() -> array("[".repeat(depth))).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> array("[{\"name\":" + "[".repeat(depth)))
                .isInstanceOf(MalformedJson.class);
        String whole = "[".repeat(depth) + "]".repeat(depth);
        assertThatThrownBy(() -> array("[" + whole + "]")).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> array("[{\"name\":" + whole + "}]"))
                .isInstanceOf(MalformedJson.class);
    }

    @Test
    void thereAreNoMoreRowsThanMayBe() {
        assertThat(array("[1" + ",1".repeat(999) + "]")).hasSize(1_000);
        assertThatThrownBy(() -> array("[1" + ",1".repeat(4_000_000)))
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> lines("1\n".repeat(1_001))).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void everyLineIsARowAndEmptyOnesAreNone() {
        assertThat(names(lines("\uFEFF{\"name\": \"a\"}\r\n\n  \n{\"name\": \"b\"}")))
                .isEqualTo("a b");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\r\n")).isEmpty();
    }

    @Test
    void aRowWithAFieldThatNobodyKnowsIsRefusedByItself() {
        List<JsonRows.Row> rows = lines("{\"name\": \"a\"}\n{\"nam\": \"b\"}\n{\"name\": \"c\"}");

        assertThat(rows.get(0).read(Item.class).name()).isEqualTo("a");
        assertThatThrownBy(() -> rows.get(1).read(Item.class))
                .isInstanceOf(UnknownField.class)
                .hasMessageContaining("nam");
        assertThat(rows.get(2).read(Item.class).name()).isEqualTo("c");
    }

    private static List<JsonRows.Row> array(String json) {
        return JsonRows.ofArray(json.getBytes(StandardCharsets.UTF_8), 1_000);
    }

    private static List<JsonRows.Row> lines(String text) {
        return JsonRows.ofLines(text.getBytes(StandardCharsets.UTF_8), 1_000);
    }

    private static String names(List<JsonRows.Row> rows) {
        return String.join(" ", rows.stream().map(row -> row.read(Item.class).name()).toList());
    }
}
