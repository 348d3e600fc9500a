package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.foundation.provider.PeoplesLooks;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.submission.Sighting;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.provider.ContentOutOfReach;
import org.creatorconnect.submission.provider.ContentProbe;
import org.creatorconnect.submission.service.ContentEvidence.Place;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.LaterPlease;

/**
 * Looks at submitted content and keeps what was seen. Looking can take seconds, so nobody calls
 * this inside a transaction; whoever decides in one goes by what was kept.
 */
@ApplicationScoped
public class ContentChecks {

    private static final Duration PATIENCE = Duration.ofHours(24);

    private final ContentProbe probe;
    private final ContentEvidence evidence;
    private final HostTurns turns;
    private final PeoplesLooks people;
    private final InstantSource clock;

    protected ContentChecks() {
        this(null, null, null, null, null);
    }

    @Inject
    public ContentChecks(
            ContentProbe probe,
            ContentEvidence evidence,
            HostTurns turns,
            PeoplesLooks people,
            InstantSource clock) {
        this.probe = probe;
        this.evidence = evidence;
        this.turns = turns;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Looks for a deadline of a submission.
     *
     * @throws ContentOutOfReach when nobody can tell now, and not for a day
     * @throws LaterPlease when others look at the same site, see {@link HostTurns}
     */
    void lookForReview(Deadline deadline) {
        lookPatiently(evidence.place(new SubmissionId(deadline.subject())), deadline);
    }

    /**
     * Looks for a deadline of an assignment whose content was approved; see {@link #lookForReview}.
     */
    void lookForPayment(Deadline deadline) {
        lookPatiently(evidence.place(new AssignmentId(deadline.subject())), deadline);
    }

    /**
     * Looks before somebody decides, unless what was seen last was good; when it was not, it may be
     * mended by now. When nobody can tell now, what was seen last stands.
     */
    void lookBeforeDecision(SubmissionId id) {
        Optional<Sighting> last = evidence.lastSeen(id);
        if (last.filter(seen -> seen.objection().isEmpty()).isEmpty()) {
            try {
                people.take(() -> look(evidence.place(id)));
            } catch (ContentOutOfReach | PublicWebUnreachable unreached) {
                // Nothing was learned, so there is nothing to keep.
            }
        }
    }

    /**
     * What cannot be reached is looked for again, for a day; only then it counts as gone, so that a
     * network in trouble takes nobody's money, and a host that is gone for good does not keep it
     * for ever.
     */
    private void lookPatiently(Place place, Deadline deadline) {
        try {
            turns.take(host(place), () -> look(place));
        } catch (ContentOutOfReach outOfReach) {
            if (clock.instant().isBefore(deadline.dueAt().plus(PATIENCE))) {
                throw outOfReach;
            }
            evidence.keep(place.submission(), Sighting.GONE);
        }
    }

    private Sighting look(Place place) {
        Sighting seen = probe.look(place.url(), place.disclosureRule());
        evidence.keep(place.submission(), seen);
        return seen;
    }

    private static String host(Place place) {
        return String.valueOf(URI.create(place.url()).getHost());
    }
}
