package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.foundation.EmailAddress;
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
import org.creatorconnect.registry.service.OwnAffiliates;

/** Affiliates and their channels, for the staff and for themselves. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AffiliateQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<AffiliateRow> SORTINGS =
            Sortings.by(AffiliateReading.BY_ID, AffiliateRow::id)
                    .descending(
                            Sorting.byId("newest", AffiliateReading.BY_ID, AffiliateRow::id),
                            Sorting.byText(
                                    "name", AffiliateReading.BY_NAME, AffiliateRow::displayName),
                            Sorting.byText(
                                    "country", AffiliateReading.BY_COUNTRY, AffiliateRow::country),
                            Sorting.byTime(
                                    "joined", AffiliateReading.BY_JOINED, AffiliateRow::joinedAt),
                            Sorting.byNumber(
                                            "followers",
                                            AffiliateReading.BY_FOLLOWERS,
                                            AffiliateRow::followers)
                                    .withGaps(),
                            Sorting.byWord(
                                    "state", AffiliateReading.BY_STATE, AffiliateRow::status));

    private static final Sortings<AffiliateKey> KEYS =
            Sortings.by(AffiliateReading.BY_ID, AffiliateKey::id)
                    .ascending(Sorting.byId("id", AffiliateReading.BY_ID, AffiliateKey::id));

    private final OwnAffiliates own;
    @PersistenceContext EntityManager entityManager;

    protected AffiliateQueries() {
        this(null);
    }

    @Inject
    public AffiliateQueries(OwnAffiliates own) {
        this.own = own;
    }

    /** The affiliates, those who joined last first unless asked otherwise. */
    public Part<AffiliateRow> affiliates(AffiliateFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many affiliates there are. */
    public Total total(AffiliateFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Who they are, by their ids; no more than so many. */
    public List<UUID> ids(AffiliateFilter filter, int most) {
        return narrowed(
                        Listing.of(
                                AffiliateKey.class,
                                AffiliateReading.SELECT_ID,
                                AffiliateReading.FROM,
                                KEYS),
                        filter)
                .part(entityManager, Place.start(most))
                .rows()
                .stream()
                .map(AffiliateKey::id)
                .toList();
    }

    /** The named affiliates, as far as there are any, newest first. */
    public List<AffiliateRow> named(Collection<UUID> ids) {
        return everybody().and(AffiliateReading.NAMED).with("ids", ids).all(entityManager);
    }

    /**
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public AffiliateRow affiliate(AffiliateId id) {
        own.requireSelfOrStaff(id);
        return everybody()
                .and(AffiliateReading.NAMED)
                .with("ids", List.of(id.value()))
                .first(entityManager)
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    /**
     * An affiliate with their legal name.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public AffiliateProfile profile(AffiliateId id) {
        AffiliateRow row = affiliate(id);
        LegalName name = AffiliateReading_.legalName(entityManager, id.value()).get(0);
        String keptFor = name.reservedFor();
        return new AffiliateProfile(
                row,
                name.written(),
                name.verifiedAt() != null,
                keptFor == null ? null : new EmailAddress(keptFor).masked());
    }

    /** An affiliate's channels, the oldest first. */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public List<ChannelRow> channels(AffiliateId id) {
        own.requireSelfOrStaff(id);
        return AffiliateReading_.channels(entityManager, id.value());
    }

    /**
     * How firmly an affiliate stands as an influencer.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public InfluencerFooting footing(AffiliateId id) {
        own.requireSelfOrStaff(id);
        return AffiliateReading_.footing(entityManager, id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    private static Listing<AffiliateRow> list(AffiliateFilter filter) {
        return narrowed(everybody(), filter);
    }

    private static <R> Listing<R> narrowed(Listing<R> all, AffiliateFilter filter) {
        return all.and(AffiliateReading.HAS_ROLE, "roles", filter.roles())
                .and(AffiliateReading.IN_STATE, "states", filter.states())
                .and(AffiliateReading.IN_COUNTRY, "country", filter.country())
                .and(AffiliateReading.ON_PLATFORM, "platform", filter.platform())
                .and(AffiliateReading.TAGGED, "tag", filter.tag())
                .and(AffiliateReading.IN_TIER, "tier", filter.tier())
                .within(AffiliateReading.SINCE, AffiliateReading.UNTIL, filter.joined())
                .and(AffiliateReading.FOUND, "words", Search.words(filter.search()));
    }

    private static Listing<AffiliateRow> everybody() {
        return Listing.of(
                AffiliateRow.class, AffiliateReading.SELECT, AffiliateReading.FROM, SORTINGS);
    }
}
