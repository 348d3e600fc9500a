package org.creatorconnect.foundation.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers as they are given: a fraction, or a number that is too large, is refused
 * instead of cut to one that nobody meant.
 */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Of 32 bits. */
    static final class Ints implements JsonbDeserializer<Integer> {

        @Override
        public @Nullable Integer deserialize(
                JsonParser parser, DeserializationContext context, Type type) {
            return read(parser.getValue(), BigDecimal::intValueExact);
        }
    }

    /** Of 64 bits. */
    static final class Longs implements JsonbDeserializer<Long> {

        @Override
        public @Nullable Long deserialize(
                JsonParser parser, DeserializationContext context, Type type) {
            return read(parser.getValue(), BigDecimal::longValueExact);
        }
    }

    private static <T> @Nullable T read(JsonValue value, Function<BigDecimal, T> whole) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (!(value instanceof JsonNumber number)) {
            throw new JsonbException("not a number");
        }
        try {
            return whole.apply(number.bigDecimalValue());
        } catch (ArithmeticException inexact) {
            throw new JsonbException("not a whole number, or too large", inexact);
        }
    }
}
