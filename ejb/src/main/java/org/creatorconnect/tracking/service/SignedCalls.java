package org.creatorconnect.tracking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.tracking.Fingerprint;
import org.creatorconnect.tracking.OrderRepository;
import org.creatorconnect.tracking.ReferenceConflict;
import org.creatorconnect.tracking.SignatureInvalid;
import org.creatorconnect.tracking.SignedCall;

/**
 * Lets a shop act by its signature alone. The work runs as the system, for nobody is signed in; it
 * must be bound to the merchant whose key signed.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class SignedCalls {

    private final ShopSignatures signatures;
    private final OrderRepository calls;
    private final InstantSource clock;

    protected SignedCalls() {
        this(null, null, null);
    }

    @Inject
    public SignedCalls(ShopSignatures signatures, OrderRepository calls, InstantSource clock) {
        this.signatures = signatures;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Does the work, or answers as the first time when the message's id came before.
     *
     * @throws SignatureInvalid before anything is looked at
     * @throws ReferenceConflict when the id came before with another message
     */
    public ShopAnswer once(MerchantId merchant, SignedMessage message, Supplier<ShopAnswer> work) {
        signatures.require(merchant, message);
        String fingerprint = fingerprint(message);
        Optional<SignedCall> before = calls.call(merchant, message.id());
        if (before.isPresent()) {
            return replay(before.get(), fingerprint);
        }
        ShopAnswer answer = work.get();
        calls.keep(
                merchant.value(),
                message.id(),
                new SignedCall(fingerprint, answer.status(), answer.body()),
                clock.instant());
        return answer;
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

    private static ShopAnswer replay(SignedCall before, String fingerprint) {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new ReferenceConflict("message");
        }
        return new ShopAnswer(before.status(), before.body());
    }

    private static String fingerprint(SignedMessage message) {
        return Fingerprint.of(
                message.path() + "\n" + new String(message.body(), StandardCharsets.ISO_8859_1));
    }
}
