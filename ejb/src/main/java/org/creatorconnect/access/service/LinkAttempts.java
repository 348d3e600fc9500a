package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.service.Tally;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.identity.service.ClientNetwork;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts the links that are asked for by mailbox and by network, so that nobody's mailbox is filled
 * and no list of addresses is tried; whether an address is known makes no difference.
 */
@ApplicationScoped
public class LinkAttempts {

    static final int MOST_FOR_MAILBOX = 5;
    static final int MOST_FOR_NETWORK = 100;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String COMPLAINT =
            "There were too many letters asked for. Wait a while and try again.";

    private final Tally<String> byMailbox;
    private final Tally<String> byNetwork;

    protected LinkAttempts() {
        this(null);
    }

    @Inject
    public LinkAttempts(Tries tries) {
        this.byMailbox =
                new Tally<>(tries, "letters to a mailbox", MOST_FOR_MAILBOX, WINDOW, COMPLAINT);
        this.byNetwork =
                new Tally<>(tries, "letters from a network", MOST_FOR_NETWORK, WINDOW, COMPLAINT);
    }

    /**
     * @param client the address of whoever asks
     * @throws TooManyAttempts when there were too many for one of both
     */
    void count(EmailAddress mailbox, String client) {
        byNetwork.count(ClientNetwork.of(client));
        byMailbox.count(mailbox.key());
    }
}
