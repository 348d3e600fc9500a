package org.creatorconnect.foundation.json;

import jakarta.json.bind.JsonbException;
import org.jspecify.annotations.Nullable;

/** Reads a body that its call takes as it came, because what it says is signed or has rows. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * @return nothing when there is nothing, or {@code null}
     * @throws MalformedJson when it is not JSON of this form
     * @throws UnknownField when it has fields that the type has not
     */
    public static <T> @Nullable T read(byte[] body, Class<T> type) {
        return read(JsonText.of(body), type);
    }

    static <T> @Nullable T read(JsonText json, Class<T> type) {
        if (json.isEmpty()) {
            return null;
        }
        JsonShape.require(json, type);
        try {
            return JsonForm.JSONB.fromJson(json.stream(), type);
        } catch (JsonbException unreadable) {
            throw new MalformedJson();
        }
    }
}
