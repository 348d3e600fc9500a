package org.creatorconnect.tier.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.tier.TierId;

/** Tiers and what they take, for everybody who can be in one and for the staff. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TierQueries {

    /** The orders in which the list can be read, usually the lowest first. */
    public static final Sortings<TierRow> SORTINGS =
            Sortings.by(TierReading.BY_ID, TierRow::id)
                    .ascending(
                            Sorting.byCount("rank", TierReading.BY_RANK, TierRow::rank),
                            Sorting.byText("name", TierReading.BY_NAME, TierRow::name),
                            Sorting.byNumber(
                                    "members", TierReading.BY_MEMBERS, TierRow::affiliates));

    private final OwnAffiliates own;
    private final AffiliateRepository affiliates;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected TierQueries() {
        this(null, null, null);
    }

    @Inject
    public TierQueries(OwnAffiliates own, AffiliateRepository affiliates, InstantSource clock) {
        this.own = own;
        this.affiliates = affiliates;
        this.clock = clock;
    }

    /** The tiers, the lowest first unless asked otherwise. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Part<TierRow> tiers(Place place) {
        return list().part(entityManager, place);
    }

    /** How many tiers there are. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Total total() {
        return list().total(entityManager);
    }

    /** What they are called, the lowest first; at most 500. */
    public List<TierName> names() {
        return TierReading_.names(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public TierRow get(TierId id) {
        return list().and(TierReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("tier"));
    }

    /**
     * The rules of a tier, the newest first; at most 100.
     *
     * @throws NotFound when there is no such tier
     */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public List<TierRuleRow> rules(TierId id) {
        get(id);
        return TierReading_.rules(entityManager, id.value());
    }

    /** The rule of each tier that holds now, by the tier. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Map<UUID, TierRuleRow> holding() {
        return TierReading_.holding(entityManager, clock.instant()).stream()
                .collect(Collectors.toMap(TierRuleRow::tierId, Function.identity()));
    }

    /**
     * Where an affiliate stands; empty when they were never in a tier.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    public Optional<StandingRow> standing(AffiliateId affiliate) {
        require(affiliate);
        return TierReading_.standing(entityManager, affiliate.value()).stream().findFirst();
    }

    /**
     * The moves of an affiliate, the newest first; at most 50.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    public List<MoveRow> moves(AffiliateId affiliate) {
        require(affiliate);
        return TierReading_.moves(entityManager, affiliate.value());
    }

    /**
     * The tier above the one in which somebody is, with what it takes; empty when nobody can reach
     * one above it by what they earn.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    public Optional<NextTier> next(AffiliateId affiliate) {
        int rank = standing(affiliate).map(StandingRow::rank).orElse(0);
        Map<UUID, TierRuleRow> rules = holding();
        return names().stream()
                .filter(tier -> tier.rank() > rank && rules.containsKey(tier.id()))
                .map(tier -> new NextTier(tier.name(), rules.get(tier.id())))
                .filter(next -> next.rule().least() != null || next.rule().orders() != null)
                .findFirst();
    }

    private void require(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        affiliates.get(affiliate);
    }

    private static Listing<TierRow> list() {
        return Listing.of(TierRow.class, TierReading.SELECT, TierReading.FROM, SORTINGS);
    }
}
