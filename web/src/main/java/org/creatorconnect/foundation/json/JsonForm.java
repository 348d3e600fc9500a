package org.creatorconnect.foundation.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The form of all JSON: what is absent is written as null, and whole numbers are read as they are
 * given.
 */
@Provider
public class JsonForm implements ContextResolver<Jsonb> {

    public static final Jsonb JSONB = JsonbBuilder.create(strict().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** For what is read and written outside of the container's own reading and writing. */
    public static JsonbConfig strict() {
        return new JsonbConfig()
                .withDeserializers(new WholeNumbers.Ints(), new WholeNumbers.Longs());
    }
}
