package org.creatorconnect.identity;

import java.util.UUID;
import org.creatorconnect.refusal.NotFound;

/** The identity of one business object. Its text form is what callers see and send. */
public interface TypedId {

    UUID value();

    /** The text form: 36 characters, lower case. */
    default String text() {
        return value().toString();
    }

    /**
     * Reads the text form of an id. What is not even an id cannot be found either, so the caller
     * learns nothing about which ids exist.
     *
     * @throws NotFound when the text is not an id
     */
    static UUID parse(String text, String what) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
            throw new NotFound(what);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(what);
        }
    }
}
