package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Many messages in review are marked as handled with one note, each in a transaction of its own.
 */
@Stateless
@RolesAllowed(Role.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewsAtOnce {

    /** Names a message in review. */
    private record ReviewId(UUID value) implements TypedId {}

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
    public List<AtOnce.Outcome> handle(List<UUID> reviews, @Nullable String note) {
        ReviewHandlings.kept(note);
        return AtOnce.reach(
                "messages",
                reviews.stream().map(ReviewId::new).toList(),
                review -> handlings.handle(review.value(), note));
    }
}
