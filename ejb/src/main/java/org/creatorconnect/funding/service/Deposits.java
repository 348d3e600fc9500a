package org.creatorconnect.funding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.funding.Deposit;
import org.creatorconnect.funding.DepositEntries;
import org.creatorconnect.funding.DepositId;
import org.creatorconnect.funding.DepositRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.ReferenceAlreadyUsed;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;

/** Finance books what a merchant paid in: first against what it owes, the rest as its funds. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
public class Deposits {

    private final DepositRepository deposits;
    private final MerchantRepository merchants;
    private final DepositEntries books;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Deposits() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Deposits(
            DepositRepository deposits,
            MerchantRepository merchants,
            DepositEntries books,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.deposits = deposits;
        this.merchants = merchants;
        this.books = books;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books a deposit; the same reference and amount again is the same deposit.
     *
     * @param given tells the amount, once the merchant was found
     * @param told the bank's reference; blanks around it are no part of it
     * @throws org.creatorconnect.refusal.NotFound when there is no such merchant
     * @throws ReferenceAlreadyUsed when the reference was booked with another amount
     * @throws ValidationFailed when the amount is not positive or the reference is missing
     */
    public DepositId book(MerchantId merchant, Supplier<Money> given, String told) {
        merchants.lock(merchant);
        Money amount = given.get();
        requireContent(amount);
        String reference = Reference.of("reference", told).text();
        Optional<Deposit> before = deposits.byReference(merchant, reference);
        if (before.isPresent()) {
            return same(before.get(), amount, reference);
        }
        DepositId id = new DepositId(ids.next());
        deposits.add(
                new Deposit(
                        id,
                        merchant,
                        reference,
                        amount,
                        callers.current().username(),
                        clock.instant()));
        books.post(id, merchant, amount, clock.instant());
        audit.record("DEPOSIT_BOOKED", "merchant", merchant.value(), reference + " " + amount);
        return id;
    }

    private static DepositId same(Deposit before, Money amount, String reference) {
        if (!before.amount().equals(amount)) {
            throw new ReferenceAlreadyUsed(reference);
        }
        return before.id();
    }

    private static void requireContent(Money amount) {
        if (!amount.isPositive()) {
            throw ValidationFailed.of("amount", "must be positive");
        }
    }
}
