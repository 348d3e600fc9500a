package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Many messages in review are marked as handled with one note, each in a transaction of its own: a
 * refused one never stops the others.
 */
@Stateless
@RolesAllowed(Role.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewsAtOnce {

    /** Messages of one call at most. */
    public static final int MOST = 100;

    /**
     * What became of one of them.
     *
     * @param refusal why it was not marked; null when it was
     */
    public record Outcome(UUID review, @Nullable Refusal refusal) {}

    private final ReviewHandlings handlings;

    protected ReviewsAtOnce() {
        this(null);
    }

    @Inject
    public ReviewsAtOnce(ReviewHandlings handlings) {
        this.handlings = handlings;
    }

    /**
     * @param note what the others read, of each
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none or too many, without a note, or when it is too
     *     long
     */
    public List<Outcome> handle(List<UUID> reviews, @Nullable String note) {
        if (reviews.isEmpty() || reviews.size() > MOST) {
            throw ValidationFailed.of("messages", "must be 1 to " + MOST);
        }
        ReviewHandlings.kept(note);
        return reviews.stream().distinct().map(review -> handle(review, note)).toList();
    }

    private Outcome handle(UUID review, @Nullable String note) {
        try {
            handlings.handle(review, note);
            return new Outcome(review, null);
        } catch (Refusal refusal) {
            return new Outcome(review, refusal);
        }
    }
}
