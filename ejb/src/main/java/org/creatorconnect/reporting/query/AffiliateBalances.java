package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.reporting.PayoutEquation;

/** What affiliates have, recomputed from the journal: their own for themselves, all for staff. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AffiliateBalances {

    private static final List<Long> NOTHING = Collections.nCopies(8, 0L);

    private static final String PENDING =
            """
            SELECT currency, -balance FROM ledger_account
            WHERE kind = 'AFFILIATE_PENDING' AND owner_id = :affiliate""";

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
        requireVisible(affiliate);
        Money pending =
                journal.balance(
                        new AccountKey(AccountKind.AFFILIATE_PENDING, affiliate.value(), currency));
        return SqlRow.first(
                        entityManager
                                .createNativeQuery(PayoutEquation.ofOne())
                                .setParameter("affiliate", affiliate.value())
                                .setParameter("currency", currency.getCurrencyCode()),
                        row -> balance(row, code -> pending))
                .orElseGet(() -> balance(pending, NOTHING));
    }

    /**
     * In each currency in which the affiliate ever had money, by its code.
     *
     * @throws NotFound when there is no such affiliate that the caller sees
     */
    public List<AffiliateBalance> all(AffiliateId affiliate) {
        requireVisible(affiliate);
        SortedMap<String, Money> pending = pending(affiliate);
        SortedMap<String, AffiliateBalance> found = new TreeMap<>();
        pending.forEach((code, amount) -> found.put(code, balance(amount, NOTHING)));
        SqlRow.all(
                        entityManager
                                .createNativeQuery(PayoutEquation.ofAffiliate())
                                .setParameter("affiliate", affiliate.value()),
                        row -> balance(row, code -> pending.getOrDefault(code, Money.of(0, code))))
                .forEach(
                        balance ->
                                found.put(balance.pending().currency().getCurrencyCode(), balance));
        return List.copyOf(found.values());
    }

    private SortedMap<String, Money> pending(AffiliateId affiliate) {
        SortedMap<String, Money> found = new TreeMap<>();
        SqlRow.all(
                        entityManager
                                .createNativeQuery(PENDING)
                                .setParameter("affiliate", affiliate.value()),
                        row -> row.money(row.text()))
                .forEach(amount -> found.put(amount.currency().getCurrencyCode(), amount));
        return found;
    }

    private void requireVisible(AffiliateId affiliate) {
        Caller caller = callers.current();
        if (!caller.isStaff() && !caller.isAffiliate(affiliate.value())) {
            throw new NotFound("affiliate");
        }
        affiliates.get(affiliate);
    }

    private static AffiliateBalance balance(SqlRow row, Function<String, Money> pending) {
        row.id();
        Money waiting = pending.apply(row.text());
        List<Long> terms =
                Stream.generate(() -> row.maybeLarge().orElse(0L)).limit(NOTHING.size()).toList();
        return balance(waiting, terms);
    }

    private static AffiliateBalance balance(Money pending, List<Long> terms) {
        List<Money> sums =
                terms.stream().map(minor -> new Money(minor, pending.currency())).toList();
        return new AffiliateBalance(
                pending,
                sums.get(0),
                sums.get(1),
                sums.get(2),
                sums.get(3),
                sums.get(4),
                sums.get(5),
                sums.get(6),
                sums.get(7));
    }
}
