package org.creatorconnect.signedcall.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.signedcall.SignatureInvalid;

/**
 * Lets a shop act by its signature alone. The work runs as the system, for nobody is signed in; it
 * must be bound to the merchant whose key signed.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class SignedCalls {

    private final ShopSignatures signatures;
    private final KeptCalls calls;

    protected SignedCalls() {
        this(null, null);
    }

    @Inject
    public SignedCalls(ShopSignatures signatures, KeptCalls calls) {
        this.signatures = signatures;
        this.calls = calls;
    }

    /**
     * Does the work, or answers as the first time when the message's id came before. Work and
     * answer are kept together.
     *
     * @throws SignatureInvalid before anything is looked at
     * @throws ReferenceConflict when the id came before with another message
     */
    public ShopAnswer once(MerchantId merchant, SignedMessage message, Supplier<ShopAnswer> work) {
        signatures.require(merchant, message);
        return calls.answer(merchant, message)
                .orElseGet(() -> calls.keep(merchant, message, work.get()));
    }

    /**
     * As {@link #once}, for work of many transactions of its own, however long it takes: nothing is
     * held meanwhile, no transaction and no connection. Its parts must be safe to repeat, for a
     * message that comes again before the first answer is kept is worked on again.
     *
     * @throws SignatureInvalid before anything is looked at
     * @throws ReferenceConflict when the id came before with another message
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ShopAnswer onceInParts(
            MerchantId merchant, SignedMessage message, Supplier<ShopAnswer> work) {
        return once(merchant, message, work);
    }

    /**
     * Does the work of a signed query, which is known by what it says and not by an id.
     *
     * @throws SignatureInvalid before anything is looked at
     */
    public ShopAnswer byQuery(MerchantId merchant, SignedQuery query, Supplier<ShopAnswer> work) {
        signatures.requireQuery(merchant, query.text(), query.timestamp(), query.signature());
        return work.get();
    }
}
