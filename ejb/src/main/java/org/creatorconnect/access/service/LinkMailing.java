package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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

    /** Between two letters of many: fewer than the relay sends. */
    private static final Duration APART = Duration.ofMillis(50);

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

    /**
     * Mails a fresh link to many who were mailed none for this before, in as few statements as to
     * one. Their letters leave one after the other, so that those of whoever waits at a page find
     * their way between.
     *
     * @param before how many of the same wish were mailed before these
     */
    public void mailAll(List<MailedLink.Errand> errands, int before) {
        Instant at = clock.instant();
        List<MailedLink> made = new ArrayList<>();
        List<NewLetter> posted = new ArrayList<>();
        for (MailedLink.Errand errand : errands) {
            String secret = secrets.next();
            MailedLink link = link(errand, secret, at);
            made.add(link);
            AccessLetter kind = AccessLetter.valueOf(errand.purpose().name());
            posted.add(letter(errand, kind, List.of(), secret, link.expiresAt()));
        }
        made.forEach(links::add);
        keeping.sent(made);
        letters.postAll(posted, at.plus(APART.multipliedBy(before)), APART);
    }

    /** Mails a fresh link, of whose secret only the fingerprint is kept. */
    MailedLink mail(MailedLink.Errand errand, AccessLetter kind, List<String> values, Instant at) {
        links.lockOpen(errand.purpose(), errand.to()).ifPresent(keeping::replace);
        links.flush();
        String secret = secrets.next();
        MailedLink link = link(errand, secret, at);
        links.add(link);
        keeping.sent(List.of(link));
        letters.post(letter(errand, kind, values, secret, link.expiresAt()));
        return link;
    }

    private MailedLink link(MailedLink.Errand errand, String secret, Instant at) {
        return new MailedLink(
                new MailedLinkId(ids.next()), TokenFingerprint.of(secret), errand, at);
    }

    private NewLetter letter(
            MailedLink.Errand errand,
            AccessLetter kind,
            List<String> values,
            String secret,
            Instant until) {
        String address =
                "%s/%s.xhtml?key=%s".formatted(settings.baseUrl(), errand.purpose().page(), secret);
        return new NewLetter(
                kind,
                errand.to(),
                errand.language(),
                values,
                Optional.of(address),
                until,
                Optional.empty());
    }

    /** A later wish for another address takes the place of an earlier one. */
    void replaceAddressLink(MailedLink link) {
        if (link.purpose().isForAddress()) {
            keeping.replace(link);
        }
    }
}
