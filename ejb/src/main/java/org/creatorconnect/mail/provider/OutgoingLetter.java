package org.creatorconnect.mail.provider;

import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.mail.LetterId;

/**
 * A letter as it goes out.
 *
 * @param id of which its Message-ID is made: the same at every try
 * @param unsubscribe where letters of its kind are ended by one click
 */
public record OutgoingLetter(
        LetterId id,
        EmailAddress to,
        String language,
        String subject,
        String text,
        String html,
        Optional<String> unsubscribe) {

    @Override
    public String toString() {
        return "letter " + id.text();
    }
}
