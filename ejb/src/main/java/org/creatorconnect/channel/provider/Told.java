package org.creatorconnect.channel.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** What an interface told, wherever it stands in the answer; nothing when it is not there. */
final class Told {

    private Told() {}

    /** An object or value within objects and, by a number, arrays. */
    static Optional<JsonValue> at(JsonObject answer, Object... path) {
        JsonValue value = answer;
        for (Object step : path) {
            JsonValue next = null;
            if (value instanceof JsonObject object && step instanceof String name) {
                next = object.get(name);
            } else if (value instanceof JsonArray array && step instanceof Integer index) {
                next = index < array.size() ? array.get(index) : null;
            }
            if (next == null) {
                return Optional.empty();
            }
            value = next;
        }
        return Optional.of(value);
    }

    static String text(JsonObject answer, Object... path) {
        return at(answer, path)
                .map(value -> value instanceof JsonString text ? text.getString() : "")
                .orElse("");
    }

    /** A whole number, also one that is written as a text. */
    static Optional<Long> number(JsonObject answer, Object... path) {
        return at(answer, path)
                .flatMap(
                        value -> {
                            String digits =
                                    value instanceof JsonNumber number
                                            ? number.toString()
                                            : value instanceof JsonString text
                                                    ? text.getString()
                                                    : "";
                            return digits.matches("\\d{1,15}")
                                    ? Optional.of(Long.valueOf(digits))
                                    : Optional.empty();
                        });
    }

    static boolean flag(JsonObject answer, Object... path) {
        return at(answer, path).filter(JsonValue.TRUE::equals).isPresent();
    }

    static JsonObject object(JsonObject answer, Object... path) {
        return at(answer, path)
                .map(
                        value ->
                                value instanceof JsonObject object
                                        ? object
                                        : JsonObject.EMPTY_JSON_OBJECT)
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }
}
