package org.creatorconnect.mail.provider;

import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.mail.LetterId;

/**
 * A letter as it goes out.
 *
 * @param id of which its Message-ID is made: the same at every try
 */
public record OutgoingLetter(
        LetterId id, EmailAddress to, String language, String subject, String text, String html) {

    @Override
    public String toString() {
        return "letter " + id.text();
    }
}
