package org.creatorconnect.foundation.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Looks at JSON before it becomes objects: it is read as a stream, so that what has too many items,
 * lies too deep or is of another form costs no memory. Every field must be one of the record that
 * it is bound to, once, and of its kind.
 */
final class JsonShape {

    /** Levels of what is in a field that nobody knows; the records' own are far fewer. */
    static final int DEEPEST = 64;

    /** Items of one list. */
    static final int MOST_ITEMS = 1_000;

    private static final int MOST_COMPLAINTS = 20;
    private static final int LONGEST_NAME = 100;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser parser;
    private final List<String> unknown = new ArrayList<>();

    private JsonShape(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * @param type a record, or a list of such
     * @throws MalformedJson when it is no JSON in UTF-8, or not of the type's form
     * @throws UnknownField naming every field that the type has not
     * @throws ValidationFailed when a list has too many items
     */
    static void require(JsonText json, Type type) {
        try (JsonParser parser = PARSERS.createParser(json.reader())) {
            JsonShape shape = new JsonShape(parser);
            shape.value(shape.next(), type, "");
            shape.refuseUnknown();
            if (parser.hasNext()) {
                throw new MalformedJson();
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException unreadable) {
            throw new MalformedJson();
        }
    }

    private Event next() {
        return parser.next();
    }

    private void value(Event event, Type type, String place) {
        if (event == Event.VALUE_NULL) {
            return;
        }
        Class<?> raw = JsonTypes.raw(type);
        if (raw.isRecord()) {
            requireStart(event == Event.START_OBJECT, place, "must be an object");
            object(JsonTypes.fields(raw), place);
        } else if (Collection.class.isAssignableFrom(raw)) {
            requireStart(event == Event.START_ARRAY, place, "must be a list");
            list(JsonTypes.item(type), place);
        } else {
            JsonTypes.requireScalar(raw, event, parser, place);
        }
    }

    private static void requireStart(boolean fits, String place, String complaint) {
        if (!fits) {
            throw MalformedJson.at(place, complaint);
        }
    }

    private void object(Map<String, Type> fields, String place) {
        Set<String> seen = new HashSet<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            String name = parser.getString();
            String here = under(place, shortened(name));
            Type type = fields.get(name);
            if (type == null) {
                unknown(here);
                skip(next(), here);
            } else if (seen.add(name)) {
                value(next(), type, here);
            } else {
                throw MalformedJson.at(here, "is given twice");
            }
        }
    }

    private void list(Type item, String place) {
        int count = 0;
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            if (count == MOST_ITEMS) {
                throw ValidationFailed.of(place, "must have at most " + MOST_ITEMS + " items");
            }
            value(event, item, under(place, String.valueOf(count++)));
        }
    }

    /** Goes over a value that nobody wants. */
    private void skip(Event first, String place) {
        int depth = 0;
        for (Event event = first; ; event = next()) {
            if (event == Event.START_ARRAY || event == Event.START_OBJECT) {
                depth++;
            } else if (event == Event.END_ARRAY || event == Event.END_OBJECT) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw MalformedJson.at(place, "lies too deep");
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private void unknown(String place) {
        unknown.add(place);
        if (unknown.size() == MOST_COMPLAINTS) {
            refuseUnknown();
        }
    }

    private void refuseUnknown() {
        if (!unknown.isEmpty()) {
            throw new UnknownField(unknown);
        }
    }

    /** A name as it may be shown: not too long, and plain. */
    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static String under(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }
}
