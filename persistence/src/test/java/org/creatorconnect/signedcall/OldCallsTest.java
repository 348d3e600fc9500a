package org.creatorconnect.signedcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.junit.jupiter.api.Test;

/** Answers to signed calls are forgotten by their age, a bounded number at once. */
class OldCallsTest extends DatabaseTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final MerchantId merchant = new MerchantId(java.util.UUID.randomUUID());

    @Test
    void theOldestGoFirstAndNewOnesStay() {
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        entityManager.flush();
        Instant limit = Instant.EPOCH.plus(Duration.ofDays(1_000));
        keep("at", limit);
        keep("before", limit.minus(DAY));
        keep("oldest", limit.minus(DAY).minus(DAY));
        SignedCallRepository calls = with(new SignedCallRepository());
        assertThat(calls.forgetBefore(limit, 1)).isEqualTo(1);
        assertThat(kept()).containsExactly("at", "before");
        assertThat(calls.forgetBefore(limit, 5)).isEqualTo(1);
        assertThat(calls.forgetBefore(limit, 5)).isZero();
        assertThat(kept()).containsExactly("at");
    }

    private void keep(String id, Instant at) {
        with(new SignedCallRepository())
                .keep(merchant.value(), id, new SignedCall("0".repeat(64), 200, ""), at);
    }

    private List<Object> kept() {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT message_id FROM signed_call WHERE merchant_id = :merchant ORDER BY 1")
                        .setParameter("merchant", merchant.value())
                        .getResultList();
        return List.copyOf(found);
    }
}
