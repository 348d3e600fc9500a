package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.time.DeadlineRepository;

/** Opens mailed links, and sees to their end; whoever calls it has a transaction. */
@ApplicationScoped
public class LinkKeeping {

    /** How long it is known that there was a link; it holds an address. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final MailedLinkRepository links;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected LinkKeeping() {
        this(null, null, null);
    }

    @Inject
    public LinkKeeping(
            MailedLinkRepository links, DeadlineRepository deadlines, InstantSource clock) {
        this.links = links;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The link that has this secret and still opens something.
     *
     * @throws NotFound when it was never mailed, was used, replaced or has lapsed
     */
    public MailedLink open(String secret) {
        return links.bySecret(TokenFingerprint.of(secret))
                .filter(link -> link.isOpen(clock.instant()))
                .orElseThrow(() -> new NotFound("link"));
    }

    /**
     * As {@link #open}, locked until the transaction ends.
     *
     * @throws NotFound as there
     */
    public MailedLink take(String secret) {
        MailedLink link = links.lock(open(secret).id());
        if (!link.isOpen(clock.instant())) {
            throw new NotFound("link");
        }
        return link;
    }

    /** What the link was for is done; it opens nothing any more. */
    public void use(MailedLink link) {
        link.use(clock.instant());
        ended(link);
    }

    /** A later link takes its place. */
    void replace(MailedLink link) {
        link.replace(clock.instant());
        ended(link);
    }

    /** They were mailed just now. */
    void sent(List<MailedLink> sent) {
        deadlines.setAll(
                sent.stream()
                        .map(
                                link ->
                                        AccessDeadline.MAILED_LINK_KEPT.of(
                                                link.id().value(), link.expiresAt()))
                        .toList());
    }

    /** Its time is over: it lapses, or is forgotten. */
    void pass(MailedLink link) {
        if (link.lapse(clock.instant())) {
            ended(link);
        } else {
            links.delete(link);
        }
    }

    private void ended(MailedLink link) {
        deadlines.set(
                AccessDeadline.MAILED_LINK_KEPT.of(link.id().value(), clock.instant().plus(KEPT)));
    }
}
