package org.creatorconnect.webhook.query;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.notification.Side;
import org.jspecify.annotations.Nullable;

/** A webhook that is told of an event, and whose it is. */
public record WebhookTarget(UUID webhook, @Nullable UUID affiliate, @Nullable UUID merchant) {

    /** The affiliate's id, or the merchant's. */
    public UUID owner() {
        return merchant != null ? merchant : Objects.requireNonNull(affiliate);
    }

    /** Whether its owner stands on one of these sides of what is told. */
    public boolean isOf(Announced fact, Set<Side> sides) {
        return sides.stream()
                .anyMatch(
                        side ->
                                fact.party(side)
                                        .filter(
                                                party ->
                                                        party.equals(
                                                                side == Side.MERCHANT
                                                                        ? merchant
                                                                        : affiliate))
                                        .isPresent());
    }
}
