package org.creatorconnect.foundation.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the records of requests are made of, as far as their form in JSON is concerned. */
final class JsonTypes {

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 100;
    private static final Set<Class<?>> NUMBERS =
            Set.of(Integer.class, int.class, Long.class, long.class, BigDecimal.class);
    private static final Set<Class<?>> TRUTHS = Set.of(Boolean.class, boolean.class);

    private static final ClassValue<Map<String, Type>> FIELDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Type> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            RecordComponent::getName,
                                            RecordComponent::getGenericType));
                }
            };

    private JsonTypes() {}

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    /** What a list of this type holds. */
    static Type item(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** The fields of a record by their names. */
    static Map<String, Type> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    /**
     * @throws MalformedJson when it is another kind of value than the field takes
     */
    static void requireScalar(Class<?> type, Event event, JsonParser parser, String place) {
        if (NUMBERS.contains(type)) {
            if (event != Event.VALUE_NUMBER || !isReasonable(parser.getString())) {
                throw MalformedJson.at(place, "must be a number");
            }
        } else if (TRUTHS.contains(type)) {
            if (event != Event.VALUE_TRUE && event != Event.VALUE_FALSE) {
                throw MalformedJson.at(place, "must be true or false");
            }
        } else if (event != Event.VALUE_STRING) {
            throw MalformedJson.at(place, "must be a text");
        }
    }

    /** Some numbers are short to write and fill the memory when they are reckoned with. */
    private static boolean isReasonable(String number) {
        try {
            return number.length() <= LONGEST_NUMBER
                    && Math.abs((long) new BigDecimal(number).scale()) <= LARGEST_EXPONENT;
        } catch (NumberFormatException exponentTooLarge) {
            return false;
        }
    }
}
