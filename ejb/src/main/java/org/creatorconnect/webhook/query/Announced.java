package org.creatorconnect.webhook.query;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.notification.Side;
import org.jspecify.annotations.Nullable;

/**
 * What webhooks are told of one object, and whose.
 *
 * @param data ids, states and amounts; never anything about a person
 */
public record Announced(
        UUID subject,
        @Nullable UUID creator,
        @Nullable UUID agency,
        @Nullable UUID merchant,
        JsonObject data) {

    /** The affiliate or merchant on this side, if there is one. */
    public Optional<UUID> party(Side side) {
        return Optional.ofNullable(
                switch (side) {
                    case CREATOR -> creator;
                    case AGENCY -> agency;
                    case MERCHANT -> merchant;
                });
    }
}
