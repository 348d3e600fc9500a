package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.payout.RunTotals;

/**
 * What a draft run comes to at present, which is what submitting it would claim. The rules are one
 * statement over the set, so the list of payees is asked for in SQL.
 */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftQueries {

    /** The orders in which a draft's payees can be read, in SQL; a draft has one currency. */
    public static final Sortings<DraftPayee> SORTINGS =
            Sortings.by("p.affiliate_id", DraftPayee::affiliateId)
                    .ascending(
                            Sorting.byId("id", "p.affiliate_id", DraftPayee::affiliateId),
                            Sorting.byText("payee", "a.display_name", DraftPayee::displayName),
                            Sorting.byText("account", "m.mask", DraftPayee::mask),
                            Sorting.byNumber("gross", "p.gross", row -> row.gross().minor()),
                            Sorting.byNumber(
                                    "recovered", "p.recovered", row -> row.recovered().minor()),
                            Sorting.byNumber(
                                    "net", "p.gross - p.recovered", row -> row.net().minor()));

    private static final String SELECT =
            """
            SELECT p.affiliate_id, a.display_name, a.country, m.mask, p.gross, p.recovered,
                   CAST(:currency AS text)
            """;

    private static final String FOUND =
            """
             AND (word_vector(a.search_words) @@ CAST(:words AS tsquery)
                  OR lower(m.mask) LIKE lower(:any))
            """;

    private final PayoutSelection selection;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected DraftQueries() {
        this(null, null);
    }

    @Inject
    public DraftQueries(PayoutSelection selection, InstantSource clock) {
        this.selection = selection;
        this.clock = clock;
    }

    /**
     * Whom the draft would pay now, in the order of their ids unless asked otherwise.
     *
     * @param search words of the payee's name, or part of the account's mask
     */
    public Part<DraftPayee> payees(RunRow draft, String search, Place place) {
        return list(draft, search).part(entityManager, place);
    }

    /** How many the draft would pay now. */
    public Total total(RunRow draft, String search) {
        return list(draft, search).total(entityManager);
    }

    private Listing<DraftPayee> list(RunRow draft, String search) {
        return Listing.ofSql(DraftPayee.class, SELECT, PayoutSelection.DRAFT, SORTINGS)
                .with("currency", draft.total().currency().getCurrencyCode())
                .with("cutOff", draft.cutOff())
                .with("now", clock.instant())
                .found(FOUND, search);
    }

    /** Count, total and digest of what the draft would claim now. */
    public RunTotals totals(RunRow draft) {
        return selection.preview(draft.total().currency(), draft.cutOff(), clock.instant());
    }
}
