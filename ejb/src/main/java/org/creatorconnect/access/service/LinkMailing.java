package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.MailedLinkId;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.service.OneTimeSecrets;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;

/** Makes links that work once, and mails them; the last one alone opens anything. */
@ApplicationScoped
public class LinkMailing {

    private final MailedLinkRepository links;
    private final LinkKeeping keeping;
    private final Letters letters;
    private final Settings settings;
    private final IdSource ids;
    private final InstantSource clock;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    protected LinkMailing() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LinkMailing(
            MailedLinkRepository links,
            LinkKeeping keeping,
            Letters letters,
            Settings settings,
            IdSource ids,
            InstantSource clock) {
        this.links = links;
        this.keeping = keeping;
        this.letters = letters;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The time of a wish, by which its links belong together. */
    Instant now() {
        return clock.instant();
    }

    /** Mails a fresh link, of whose secret only the fingerprint is kept. */
    MailedLink mail(MailedLink.Errand errand, AccessLetter kind, List<String> values, Instant at) {
        links.lockOpen(errand.purpose(), errand.to()).ifPresent(keeping::replace);
        links.flush();
        String secret = secrets.next();
        MailedLink link =
                new MailedLink(
                        new MailedLinkId(ids.next()), TokenFingerprint.of(secret), errand, at);
        links.add(link);
        keeping.sent(link);
        String address =
                "%s/%s.xhtml?key=%s".formatted(settings.baseUrl(), errand.purpose().page(), secret);
        letters.post(
                new NewLetter(
                        kind,
                        errand.to(),
                        errand.language(),
                        values,
                        Optional.of(address),
                        link.expiresAt(),
                        Optional.empty()));
        return link;
    }

    /** A later wish for another address takes the place of an earlier one. */
    void replaceAddressLink(MailedLink link) {
        if (link.purpose().isForAddress()) {
            keeping.replace(link);
        }
    }
}
