package org.creatorconnect.mail.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.mail.LetterKind;

/**
 * What is to be told.
 *
 * @param language of its words, as a tag
 * @param values for the places in its words, as they are to be read
 * @param link where it leads, whole; whoever has it may be able to do something with it
 * @param until when it makes sense; later it is not sent any more
 * @param unsubscribe where whoever has it ends letters of this kind, without signing in; only for
 *     those that can be ended
 */
public record NewLetter(
        LetterKind kind,
        EmailAddress to,
        String language,
        List<String> values,
        Optional<String> link,
        Instant until,
        Optional<String> unsubscribe) {

    public NewLetter {
        values = List.copyOf(values);
    }
}
