package org.creatorconnect.discovery.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.discovery.service.Finders;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reputation.query.TrackRecords;

/** Creators who want to be found, for the people of merchants and of agencies. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CreatorQueries {

    private static final int MOST_COUNTS = 60;

    /** The orders in which creators can be read: the most followed first. */
    public static final Sortings<CreatorRow> SORTINGS =
            Sortings.by(CreatorReading.BY_ID, CreatorRow::id)
                    .descending(
                            Sorting.byNumber(
                                            "followers",
                                            CreatorReading.BY_FOLLOWERS,
                                            CreatorRow::followers)
                                    .withGaps(),
                            Sorting.byNumber(
                                            "onTime", CreatorReading.BY_ON_TIME, CreatorRow::onTime)
                                    .withGaps(),
                            Sorting.byText(
                                    "name", CreatorReading.BY_NAME, CreatorRow::displayName));

    private final Finders finders;
    private final TrackRecords records;
    private final ChannelReviewRepository counts;
    @PersistenceContext EntityManager entityManager;

    protected CreatorQueries() {
        this(null, null, null);
    }

    @Inject
    public CreatorQueries(Finders finders, TrackRecords records, ChannelReviewRepository counts) {
        this.finders = finders;
        this.records = records;
        this.counts = counts;
    }

    /**
     * Those who fit, the most followed first unless asked otherwise.
     *
     * @throws NotFound when the caller is of no merchant and no agency
     */
    public Part<CreatorRow> creators(CreatorFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many fit. */
    public Total total(CreatorFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Of these, those who are found. */
    public List<CreatorRow> named(Collection<UUID> ids) {
        return everybody().and(CreatorReading.NAMED).with("ids", ids).all(entityManager);
    }

    /**
     * A creator who is found, without what they did.
     *
     * @throws NotFound when nobody of this id is found, or the caller may not look
     */
    public CreatorRow creator(AffiliateId id) {
        return named(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("creator"));
    }

    /**
     * All that is shown of a creator who is found.
     *
     * @throws NotFound when nobody of this id is found, or the caller may not look
     */
    public CreatorProfile profile(AffiliateId id) {
        CreatorRow row = creator(id);
        List<PublicChannel> channels = CreatorReading_.channels(entityManager, id.value());
        return new CreatorProfile(row, channels, history(channels), records.ofCreator(id));
    }

    /** Whether the caller may look for creators. */
    public boolean mayFind() {
        return finders.team().isPresent();
    }

    private List<FollowerCount> history(List<PublicChannel> channels) {
        Optional<PublicChannel> largest = channels.stream().findFirst();
        List<FollowerCount> newestFirst =
                largest.map(one -> counts.counts(new ChannelId(one.id()), MOST_COUNTS))
                        .orElse(List.of());
        List<FollowerCount> ordered = new ArrayList<>(newestFirst);
        Collections.reverse(ordered);
        return List.copyOf(ordered);
    }

    private Listing<CreatorRow> list(CreatorFilter filter) {
        Listing<CreatorRow> found =
                everybody()
                        .and(CreatorReading.IN_COUNTRY, "country", filter.country())
                        .and(CreatorReading.SPEAKS, "language", filter.language())
                        .and(CreatorReading.ABOUT, "interest", filter.interest())
                        .and(CreatorReading.IN_TIME, "onTime", filter.onTime())
                        .and(CreatorReading.FOUND, "words", Search.words(filter.search()));
        long least = filter.followers() == null ? 0 : filter.followers();
        return filter.platform().isEmpty()
                ? found.and(CreatorReading.FOLLOWED, "followers", filter.followers())
                : found.and(CreatorReading.ON_PLATFORM, "platform", filter.platform())
                        .with("least", least);
    }

    private Listing<CreatorRow> everybody() {
        return Listing.of(CreatorRow.class, CreatorReading.SELECT, CreatorReading.FROM, SORTINGS)
                .with("team", finders.require().id())
                .with("windowStart", records.windowStart());
    }
}
