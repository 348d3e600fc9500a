package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Caller;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.platform.query.SqlRow;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.reporting.PayoutEquation;

/** What affiliates have, recomputed from the journal: their own for themselves, all for staff. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AffiliateBalances {

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final Journal journal;
    @PersistenceContext EntityManager entityManager;

    protected AffiliateBalances() {
        this(null, null, null);
    }

    @Inject
    public AffiliateBalances(Callers callers, AffiliateRepository affiliates, Journal journal) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.journal = journal;
    }

    /**
     * @throws NotFound when there is no such affiliate that the caller sees
     */
    public AffiliateBalance balance(AffiliateId affiliate, Currency currency) {
        Caller caller = callers.current();
        if (!caller.isStaff() && !caller.isAffiliate(affiliate.value())) {
            throw new NotFound("affiliate");
        }
        affiliates.get(affiliate);
        Money pending =
                journal.balance(
                        new AccountKey(AccountKind.AFFILIATE_PENDING, affiliate.value(), currency));
        return SqlRow.first(
                        entityManager
                                .createNativeQuery(PayoutEquation.ofOne())
                                .setParameter("affiliate", affiliate.value())
                                .setParameter("currency", currency.getCurrencyCode()),
                        row -> balance(row, pending))
                .orElseGet(() -> balance(pending, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)));
    }

    private static AffiliateBalance balance(SqlRow row, Money pending) {
        row.id();
        row.text();
        List<Long> terms =
                java.util.stream.Stream.generate(() -> row.maybeLarge().orElse(0L))
                        .limit(9)
                        .toList();
        return balance(pending, terms);
    }

    private static AffiliateBalance balance(Money pending, List<Long> terms) {
        List<Money> sums =
                terms.stream().map(minor -> new Money(minor, pending.currency())).toList();
        return new AffiliateBalance(
                pending,
                Money.zero(pending.currency()),
                sums.get(0),
                sums.get(1),
                sums.get(2),
                sums.get(3),
                sums.get(4),
                sums.get(5),
                sums.get(6),
                sums.get(7),
                sums.get(8));
    }
}
