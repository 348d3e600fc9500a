package org.creatorconnect.signedcall.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.signedcall.SignedCall;
import org.creatorconnect.signedcall.SignedCallKey;
import org.creatorconnect.signedcall.SignedCallRepository;

/** The first answers to signed calls, by their message's id; in the caller's transaction if any. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class KeptCalls {

    private final SignedCallRepository calls;
    private final InstantSource clock;

    protected KeptCalls() {
        this(null, null);
    }

    @Inject
    public KeptCalls(SignedCallRepository calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * What this message was answered; empty when its id never came before.
     *
     * @throws ReferenceConflict when the id came before with another message
     */
    public Optional<ShopAnswer> answer(MerchantId merchant, SignedMessage message) {
        return calls.call(merchant, message.id()).map(before -> replay(before, message));
    }

    /** Keeps the answer, and tells the one that is kept: of several at once the first. */
    public ShopAnswer keep(MerchantId merchant, SignedMessage message, ShopAnswer answer) {
        boolean first =
                calls.keep(
                        merchant.value(),
                        message.id(),
                        new SignedCall(fingerprint(message), answer.status(), answer.body()),
                        clock.instant());
        return first ? answer : answer(merchant, message).orElse(answer);
    }

    /** Those of these messages that were answered before. */
    public Set<SignedCallKey> known(Set<SignedCallKey> messages) {
        return calls.known(messages);
    }

    /**
     * Keeps the answers to several messages, none of which was answered before.
     *
     * @throws IllegalStateException when one of them was answered elsewhere meanwhile, so that
     *     nothing that is done here may stand
     */
    public void keepAll(List<AnsweredCall> answered) {
        Map<SignedCallKey, SignedCall> kept =
                answered.stream()
                        .collect(
                                Collectors.toMap(
                                        AnsweredCall::key,
                                        one ->
                                                new SignedCall(
                                                        fingerprint(one.message()),
                                                        one.answer().status(),
                                                        one.answer().body())));
        if (!calls.keepAll(kept, clock.instant())) {
            throw new IllegalStateException("a message was answered elsewhere meanwhile");
        }
    }

    private static ShopAnswer replay(SignedCall before, SignedMessage message) {
        if (!before.fingerprint().equals(fingerprint(message))) {
            throw new ReferenceConflict("message");
        }
        return new ShopAnswer(before.status(), before.body());
    }

    private static String fingerprint(SignedMessage message) {
        return Digest.of(
                message.path() + "\n" + new String(message.body(), StandardCharsets.ISO_8859_1));
    }
}
