package org.creatorconnect.submission.provider;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts in a JSON document, wherever they stand; of a broken or endlessly nested one, those
 * before its fault.
 */
final class JsonTexts {

    /** Nobody describes a post in more levels than that. */
    private static final int DEEPEST = 100;

    private JsonTexts() {}

    static List<String> of(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            int depth = 0;
            while (depth <= DEEPEST && parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> depth++;
                    case END_ARRAY, END_OBJECT -> depth--;
                    case VALUE_STRING -> texts.add(parser.getString());
                    default -> {
                        // No text.
                    }
                }
            }
        } catch (JsonException broken) {
            return texts;
        }
        return texts;
    }
}
