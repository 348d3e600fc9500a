package org.creatorconnect.order.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.order.service.GivenOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark that nobody sees before a batch loses no order. */
class OrderRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{\"reference\": \"A\"}\n{\"reference\": \"B\"}",
                "{\"reference\": \"A\"}\n\uFEFF{\"reference\": \"B\"}",
                "\uFEFF{\"reference\": \"A\"}\r\n\r\n{\"reference\": \"B\"}\r\n"
            })
    void everyOrderOfAFileWithAMarkIsRead(String file) {
        assertThat(references(file, "x-ndjson")).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A B C", "A B C D E F G"})
    void noOrderIsLostHoweverManyTheFileHas(String orders) {
        String file =
                Stream.of(orders.split(" "))
                        .map(order -> "{\"reference\": \"" + order + "\"}\n")
                        .collect(Collectors.joining("", "\uFEFF", ""));
        assertThat(references(file, "x-ndjson")).containsExactly(orders.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void anArrayWithAMarkIsReadToo(String mark) {
        assertThat(references(mark + "[{\"reference\": \"A\"}, {\"reference\": \"B\"}]", "json"))
                .containsExactly("A", "B");
    }

    private static List<String> references(String file, String type) {
        return OrderRows.read(
                        file.getBytes(StandardCharsets.UTF_8), new MediaType("application", type))
                .stream()
                .map(Supplier::get)
                .map(GivenOrder::reference)
                .toList();
    }
}
