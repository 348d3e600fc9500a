package org.creatorconnect.signedcall.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.signedcall.SignedCall;
import org.creatorconnect.signedcall.SignedCallRepository;
import org.junit.jupiter.api.Test;

/** A signed call is worked on once, and answered alike however often it comes. */
class SignedCallsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));
    private static final ShopAnswer FIRST = new ShopAnswer(200, "first");

    private final Map<String, SignedCall> kept = new HashMap<>();
    private final SignedCalls calls =
            new SignedCalls(new Fitting(), new KeptCalls(new Calls(), InstantSource.fixed(NOW)));

    @Test
    void aMessageThatCameBeforeIsAnsweredAsTheFirstTime() {
        assertThat(calls.onceInParts(MERCHANT, message("a"), () -> FIRST)).isEqualTo(FIRST);
        assertThat(calls.onceInParts(MERCHANT, message("a"), SignedCallsTest::neverAgain))
                .isEqualTo(FIRST);
        assertThat(calls.once(MERCHANT, message("a"), SignedCallsTest::neverAgain))
                .isEqualTo(FIRST);
    }

    @Test
    void ofTwoAtOnceBothAreAnsweredAsTheFirstThatWasKept() {
        ShopAnswer second =
                calls.onceInParts(
                        MERCHANT,
                        message("a"),
                        () -> {
                            calls.onceInParts(MERCHANT, message("a"), () -> FIRST);
                            return new ShopAnswer(200, "second");
                        });
        assertThat(second).isEqualTo(FIRST);
    }

    @Test
    void anotherMessageUnderTheSameIdIsRefused() {
        calls.once(MERCHANT, message("a"), () -> FIRST);
        assertThatThrownBy(() -> calls.onceInParts(MERCHANT, message("b"), () -> FIRST))
                .isInstanceOf(ReferenceConflict.class);
    }

    @Test
    void longWorkHoldsNoTransactionOfItsOwn() throws NoSuchMethodException {
        TransactionAttribute declared =
                SignedCalls.class
                        .getMethod(
                                "onceInParts",
                                MerchantId.class,
                                SignedMessage.class,
                                Supplier.class)
                        .getAnnotation(TransactionAttribute.class);
        assertThat(declared.value()).isEqualTo(TransactionAttributeType.NOT_SUPPORTED);
    }

    private static ShopAnswer neverAgain() {
        throw new AssertionError("was worked on again");
    }

    private static SignedMessage message(String body) {
        return new SignedMessage(
                "msg-1", "1", "v1,x", "/orders", body.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Fitting extends ShopSignatures {

        @Override
        public void require(MerchantId merchant, SignedMessage message) {
            // Every signature fits here.
        }
    }

    private final class Calls extends SignedCallRepository {

        @Override
        public Optional<SignedCall> call(MerchantId merchant, String messageId) {
            return Optional.ofNullable(kept.get(messageId));
        }

        @Override
        public boolean keep(UUID merchant, String messageId, SignedCall call, Instant at) {
            return kept.putIfAbsent(messageId, call) == null;
        }
    }
}
