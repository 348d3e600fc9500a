package org.creatorconnect.notification;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Names a notification. */
public record NotificationId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no id
     */
    public static NotificationId parse(String text) {
        return new NotificationId(TypedId.parse(text, "notification"));
    }
}
