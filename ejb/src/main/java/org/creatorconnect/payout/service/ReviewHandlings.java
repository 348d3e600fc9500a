package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.ReviewHandling;
import org.creatorconnect.messaging.ReviewRepository;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Somebody of finance marks a message in review as handled, with what they found and did. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class ReviewHandlings {

    private final ReviewRepository reviews;
    private final AuditTrail audit;
    private final Callers callers;
    private final InstantSource clock;

    protected ReviewHandlings() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewHandlings(
            ReviewRepository reviews, AuditTrail audit, Callers callers, InstantSource clock) {
        this.reviews = reviews;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Marks a message as handled, once. The message stays as it is.
     *
     * @param note what the others read
     * @throws NotFound when there is no such message
     * @throws AlreadyDecided when somebody did before
     * @throws ValidationFailed without a note, or when it is too long
     */
    public ReviewStatus handle(UUID review, @Nullable String note) {
        if (!reviews.isKept(review)) {
            throw new NotFound("message in review");
        }
        if (reviews.isHandled(review)) {
            throw handledBefore();
        }
        String by = callers.current().username();
        if (!reviews.handle(new ReviewHandling(review, by, kept(note), clock.instant()))) {
            throw handledBefore();
        }
        audit.record("REVIEW_HANDLED", "review_message", review, "");
        return ReviewStatus.HANDLED;
    }

    private static AlreadyDecided handledBefore() {
        return new AlreadyDecided("The message is handled already");
    }

    /** The note as it is kept. */
    static String kept(@Nullable String note) {
        return Note.of("note", note)
                .orElseThrow(() -> ValidationFailed.of("note", "must say what was found and done"));
    }
}
