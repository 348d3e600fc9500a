package org.creatorconnect.merchant.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;

/** Merchants with their terms and keys: for the staff, and each for itself. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MerchantQueries {

    /** The orders in which the list of merchants can be read. */
    public static final Sortings<MerchantRow> SORTINGS =
            Sortings.by(MerchantReading.BY_ID, MerchantRow::id)
                    .descending(
                            Sorting.byId("newest", MerchantReading.BY_ID, MerchantRow::id),
                            Sorting.byText("name", MerchantReading.BY_NAME, MerchantRow::name),
                            Sorting.byText(
                                    "country", MerchantReading.BY_COUNTRY, MerchantRow::country),
                            Sorting.byDecimal(
                                            "rate",
                                            MerchantReading.BY_RATE,
                                            MerchantRow::defaultRate)
                                    .withGaps(),
                            Sorting.byCount("hold", MerchantReading.BY_HOLD, MerchantRow::holdDays)
                                    .withGaps(),
                            Sorting.byCount(
                                            "version",
                                            MerchantReading.BY_VERSION,
                                            MerchantRow::termsVersion)
                                    .withGaps());

    private final OwnMerchants own;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected MerchantQueries() {
        this(null, null);
    }

    @Inject
    public MerchantQueries(OwnMerchants own, InstantSource clock) {
        this.own = own;
        this.clock = clock;
    }

    /** Merchants, those opened last first unless asked otherwise. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Part<MerchantRow> merchants(MerchantFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many merchants there are. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Total total(MerchantFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public MerchantRow merchant(MerchantId id) {
        own.requireOwnOrStaff(id);
        return all().and(MerchantReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("merchant"));
    }

    /**
     * The versions of the terms, newest first, each with what it is now.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public List<TermsRow> terms(MerchantId id) {
        own.requireOwnOrStaff(id);
        Instant now = clock.instant();
        List<TermsRow> terms = new ArrayList<>();
        boolean found = false;
        for (Program program : MerchantReading_.versions(entityManager, id.value())) {
            boolean announced = program.effectiveAt().isAfter(now);
            terms.add(row(program, state(announced, found)));
            found = found || !announced;
        }
        return terms;
    }

    /**
     * Signing keys, newest first.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public List<KeyRow> keys(MerchantId id) {
        own.requireOwnOrStaff(id);
        return MerchantReading_.keys(entityManager, id.value());
    }

    /**
     * @param found whether a later version is in force
     */
    private static TermsState state(boolean announced, boolean found) {
        if (announced) {
            return found ? TermsState.REPLACED : TermsState.ANNOUNCED;
        }
        return found ? TermsState.FORMER : TermsState.IN_FORCE;
    }

    private static TermsRow row(Program program, TermsState state) {
        return TermsRow.of(program.termsVersion(), state, program.effectiveAt(), program.terms());
    }

    private Listing<MerchantRow> list(MerchantFilter filter) {
        return all().and(MerchantReading.IN_COUNTRY, "country", filter.country())
                .and(MerchantReading.FOUND, "words", Search.words(filter.search()));
    }

    private Listing<MerchantRow> all() {
        return Listing.of(MerchantRow.class, MerchantReading.SELECT, MerchantReading.FROM, SORTINGS)
                .with("now", clock.instant());
    }
}
