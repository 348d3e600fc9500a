package org.creatorconnect.notification.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;

/** Keeps what is given to be sent. */
final class TakenLetters extends Letters {

    static final Settings SETTINGS = new Key();

    /** A vault with a key of its own. */
    static final Vault VAULT = new Vault(new Secrets(SETTINGS));

    final List<Taken> taken = new ArrayList<>();

    TakenLetters() {
        super(null, null, null, null, null);
    }

    /** A letter, and from when it may go. */
    record Taken(NewLetter letter, Instant from) {}

    @Override
    public LetterId post(NewLetter given, Instant from) {
        taken.add(new Taken(given, from));
        return new LetterId(UUID.randomUUID());
    }

    private static final class Key extends Settings {

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }

        @Override
        public String baseUrl() {
            return "https://connect.example";
        }
    }
}
