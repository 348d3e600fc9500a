package org.creatorconnect.foundation.service;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * No text of a request holds a control character other than tab, carriage return and line feed, nor
 * half of a surrogate pair: PostgreSQL and XML keep none of some, and nobody sees the others who
 * has to decide by such a text.
 */
public final class PlainText {

    private static final String COMPLAINT = "must not contain control characters";

    private PlainText() {}

    /** Whether the text can be kept and shown. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(PlainText::isUnfit);
    }

    /**
     * @param command a record, however deep it is
     * @throws ValidationFailed naming every text of it that holds a control character
     */
    public static void require(@Nullable Object command) {
        List<FieldError> errors = errors(command);
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
    }

    /** Every text of a command that holds a control character. */
    static List<FieldError> errors(@Nullable Object command) {
        List<FieldError> errors = new ArrayList<>();
        look("", command, errors);
        return errors;
    }

    private static void look(String place, @Nullable Object value, List<FieldError> errors) {
        if (value instanceof String text) {
            if (!is(text)) {
                errors.add(new FieldError(place, COMPLAINT));
            }
        } else if (value instanceof Optional<?> optional) {
            look(place, optional.orElse(null), errors);
        } else if (value instanceof Iterable<?> items) {
            int next = 0;
            for (Object item : items) {
                look(under(place, String.valueOf(next++)), item, errors);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> look(under(place, String.valueOf(key)), item, errors));
        } else if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                if (!part.isAnnotationPresent(AnyText.class)) {
                    look(under(place, part.getName()), read(parts, part), errors);
                }
            }
        }
    }

    private static @Nullable Object read(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's parts can be read", impossible);
        }
    }

    private static String under(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** A half of a pair that has no other half comes as a code point of its own. */
    private static boolean isUnfit(int character) {
        boolean control =
                Character.isISOControl(character)
                        || character >= Character.MIN_SURROGATE
                                && character <= Character.MAX_SURROGATE;
        return control && character != '\t' && character != '\r' && character != '\n';
    }
}
