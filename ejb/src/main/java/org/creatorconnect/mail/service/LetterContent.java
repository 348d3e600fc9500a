package org.creatorconnect.mail.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a letter says beside the words of its kind; in the table it is sealed.
 *
 * @param link where it leads
 * @param unsubscribe where letters of its kind are ended
 */
record LetterContent(List<String> values, Optional<String> link, Optional<String> unsubscribe) {

    byte[] written() {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        values.forEach(texts::add);
        JsonObjectBuilder content = Json.createObjectBuilder().add("values", texts);
        link.ifPresent(address -> content.add("link", address));
        unsubscribe.ifPresent(address -> content.add("unsubscribe", address));
        return content.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static LetterContent read(byte[] written) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(written))) {
            JsonObject content = reader.readObject();
            return new LetterContent(
                    content.getJsonArray("values").getValuesAs(JsonString::getString),
                    Optional.ofNullable(content.getString("link", null)),
                    Optional.ofNullable(content.getString("unsubscribe", null)));
        }
    }
}
