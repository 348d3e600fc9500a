package org.creatorconnect.channel.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.Picture;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** What reviewers have to see about channels. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChannelReviewQueries {

    /** The orders in which the list can be read, usually the newest first. */
    public static final Sortings<ChannelReviewRow> SORTINGS =
            Sortings.by(ChannelReviewReading.BY_ID, ChannelReviewRow::id)
                    .descending(
                            Sorting.byId(
                                    "newest", ChannelReviewReading.BY_ID, ChannelReviewRow::id),
                            Sorting.byText(
                                    "applicant",
                                    ChannelReviewReading.BY_APPLICANT,
                                    ChannelReviewRow::displayName),
                            Sorting.byWord(
                                    "kind", ChannelReviewReading.BY_KIND, ChannelReviewRow::kind),
                            Sorting.byTime(
                                    "opened",
                                    ChannelReviewReading.BY_OPENED,
                                    ChannelReviewRow::openedAt),
                            Sorting.byTime(
                                            "lapses",
                                            ChannelReviewReading.BY_DUE,
                                            ChannelReviewRow::dueAt)
                                    .withGaps(),
                            Sorting.byWord(
                                    "state",
                                    ChannelReviewReading.BY_STATE,
                                    ChannelReviewRow::status));

    private final ChannelReviewRepository reviews;
    @PersistenceContext EntityManager entityManager;

    protected ChannelReviewQueries() {
        this(null);
    }

    @Inject
    public ChannelReviewQueries(ChannelReviewRepository reviews) {
        this.reviews = reviews;
    }

    /** A part of the list. */
    public Part<ChannelReviewRow> reviews(ChannelReviewFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are. */
    public Total total(ChannelReviewFilter filter) {
        return list(filter).total(entityManager);
    }

    /** How many wait for a reviewer. */
    public long waiting() {
        return ChannelReviewReading_.waiting(entityManager);
    }

    /**
     * @throws NotFound when there is no such review
     */
    public ChannelReviewRow review(ChannelReviewId id) {
        return all().and(ChannelReviewReading.NAMED)
                .with("review", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("channel review"));
    }

    /** The picture that was shown, if there is one. */
    public Optional<Picture> picture(ChannelReviewId id) {
        return reviews.picture(id);
    }

    private static Listing<ChannelReviewRow> list(ChannelReviewFilter filter) {
        return all().and(ChannelReviewReading.IN_STATE, "states", filter.states())
                .and(ChannelReviewReading.OF_KIND, "kinds", filter.kinds())
                .and(ChannelReviewReading.FOUND, "words", Search.words(filter.search()));
    }

    static Listing<ChannelReviewRow> all() {
        return Listing.of(
                ChannelReviewRow.class,
                ChannelReviewReading.SELECT,
                ChannelReviewReading.FROM,
                SORTINGS);
    }

    static List<ChannelReviewRow> of(EntityManager entityManager, UUID channel) {
        return all().and(ChannelReviewReading.OF_CHANNEL, "channel", channel)
                .part(entityManager, Place.start(5))
                .rows();
    }
}
