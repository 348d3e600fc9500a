package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/**
 * Payouts and what was said of them, for finance and auditors, and for affiliates their own. Of a
 * team only owners are shown where the money went.
 */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutQueries {

    private static final int MOST_REPORTS = 200;

    private static final Sorting<PayoutRow> BY_ACCOUNT =
            Sorting.byText("account", PayoutReading.BY_ACCOUNT, PayoutRow::mask);

    private static final Sorting<PayoutRow> BY_NET =
            Sorting.byMoney("net", PayoutReading.BY_CURRENCY, PayoutReading.BY_NET, PayoutRow::net);

    private static final Sorting<PayoutRow> BY_STATE =
            Sorting.byWord("state", PayoutReading.BY_STATE, PayoutRow::status);

    /** The orders in which a run's payouts can be read. */
    public static final Sortings<PayoutRow> SORTINGS =
            Sortings.by(PayoutReading.BY_ID, PayoutRow::id)
                    .ascending(
                            Sorting.byId("id", PayoutReading.BY_ID, PayoutRow::id),
                            Sorting.byText("payee", PayoutReading.BY_PAYEE, PayoutRow::displayName),
                            BY_ACCOUNT,
                            BY_NET,
                            BY_STATE);

    /** The orders in which somebody's own payouts can be read. */
    public static final Sortings<PayoutRow> OWN_SORTINGS =
            Sortings.by(PayoutReading.BY_ID, PayoutRow::id)
                    .descending(
                            Sorting.byTime("made", PayoutReading.BY_MADE, PayoutRow::createdAt),
                            BY_ACCOUNT,
                            Sorting.byMoney(
                                    "gross",
                                    PayoutReading.BY_CURRENCY,
                                    PayoutReading.BY_GROSS,
                                    PayoutRow::gross),
                            Sorting.byMoney(
                                    "recovered",
                                    PayoutReading.BY_CURRENCY,
                                    PayoutReading.BY_RECOVERED,
                                    PayoutRow::recovered),
                            BY_NET,
                            BY_STATE);

    private final OwnAffiliates own;
    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected PayoutQueries() {
        this(null, null);
    }

    @Inject
    public PayoutQueries(OwnAffiliates own, Callers callers) {
        this.own = own;
        this.callers = callers;
    }

    /** A run's payouts, in the order of their ids unless asked otherwise. */
    public Part<PayoutRow> ofRun(PayoutRunId run, PayoutFilter filter, Place place) {
        return ofRun(run, filter).part(entityManager, place);
    }

    /** How many payouts of a run there are. */
    public Total total(PayoutRunId run, PayoutFilter filter) {
        return ofRun(run, filter).total(entityManager);
    }

    /** An affiliate's payouts that were approved, newest first unless asked otherwise. */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public Part<PayoutRow> ofAffiliate(AffiliateId affiliate, PayoutFilter filter, Place place) {
        own.requireSelfOrStaff(affiliate);
        Part<PayoutRow> part = of(affiliate, filter).part(entityManager, place);
        return seesAccounts() ? part : part.map(PayoutRow::withoutAccount);
    }

    /** How many payouts of an affiliate were approved. */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public Total total(AffiliateId affiliate, PayoutFilter filter) {
        own.requireSelfOrStaff(affiliate);
        return of(affiliate, filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is none, or it is somebody else's and the caller is not of the
     *     staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public PayoutRow payout(PayoutId id) {
        PayoutRow row =
                all(SORTINGS)
                        .and(PayoutReading.NAMED, "id", id.value())
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("payout"));
        own.requireSelfOrStaff(new AffiliateId(row.affiliateId()));
        return seesAccounts() ? row : row.withoutAccount();
    }

    /**
     * What the payment system said of a payout, in the order it was heard.
     *
     * @throws NotFound when there is none, or it is somebody else's and the caller is not of the
     *     staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public List<ReportRow> reports(PayoutId payout) {
        payout(payout);
        return PayoutReading_.reports(entityManager, payout.value(), MOST_REPORTS);
    }

    private static Listing<PayoutRow> ofRun(PayoutRunId run, PayoutFilter filter) {
        return narrowed(all(SORTINGS).and(PayoutReading.OF_RUN, "run", run.value()), filter)
                .found(PayoutReading.FOUND, filter.search());
    }

    private Listing<PayoutRow> of(AffiliateId affiliate, PayoutFilter filter) {
        return narrowed(
                        all(OWN_SORTINGS)
                                .and(PayoutReading.OF_AFFILIATE, "affiliate", affiliate.value()),
                        filter)
                .and(
                        seesAccounts() ? PayoutReading.FOUND_OWN : PayoutReading.FOUND_RUN,
                        "any",
                        Search.anywhere(filter.search()));
    }

    private boolean seesAccounts() {
        return callers.current().may(TeamRight.OWNER);
    }

    private static Listing<PayoutRow> narrowed(Listing<PayoutRow> list, PayoutFilter filter) {
        return list.and(PayoutReading.IN_STATE, "states", filter.states())
                .within(PayoutReading.SINCE, PayoutReading.UNTIL, filter.made());
    }

    private static Listing<PayoutRow> all(Sortings<PayoutRow> sortings) {
        return Listing.of(PayoutRow.class, PayoutReading.SELECT, PayoutReading.FROM, sortings);
    }
}
