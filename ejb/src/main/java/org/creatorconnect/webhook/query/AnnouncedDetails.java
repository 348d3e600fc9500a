package org.creatorconnect.webhook.query;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes what is told of an object: every field in one form, and none that has no value. */
final class AnnouncedDetails {

    private final JsonObjectBuilder fields = Json.createObjectBuilder();

    AnnouncedDetails(UUID id, String status) {
        fields.add("id", id.toString()).add("status", status);
    }

    AnnouncedDetails id(String name, @Nullable UUID id) {
        return text(name, id == null ? null : id.toString());
    }

    AnnouncedDetails text(String name, @Nullable String text) {
        if (text != null) {
            fields.add(name, text);
        }
        return this;
    }

    AnnouncedDetails money(String name, Money money) {
        fields.add(
                name,
                Json.createObjectBuilder()
                        .add("amount", money.amount())
                        .add("currency", money.currency().getCurrencyCode()));
        return this;
    }

    JsonObject done() {
        return fields.build();
    }
}
