package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.SealedDetails;
import org.creatorconnect.payee.service.BankAccount;
import org.creatorconnect.payee.service.PayoutMethodVault;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.service.SomePayout;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class PaymentMessagesTest {

    private static final Instant APPROVED = Instant.parse("2026-03-02T23:59:59Z");

    private final PaymentMessages messages = new PaymentMessages(new Methods(), new OpenVault());

    @Test
    void aPaymentIsWantedOnTheDayOfItsApprovalHoweverLateItIsSent() {
        String body = messages.instruction(SomePayout.that(PayoutStatus.CREATED), APPROVED);
        JsonObject instruction = Json.createReader(new StringReader(body)).readObject();
        assertThat(instruction.getString("requestedExecutionDate")).isEqualTo("2026-03-02");
    }

    @Test
    void aPaymentThatIsInstructedAgainIsInstructedInTheSameWords() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        String first = messages.instruction(payout, APPROVED);
        payout.instructed(APPROVED.plusSeconds(90_000));
        assertThat(messages.instruction(payout, APPROVED)).isEqualTo(first);
    }

    private static final class Methods extends PayoutMethodRepository {
        @Override
        public PayoutMethod get(PayoutMethodId id) {
            return new PayoutMethod(
                    id,
                    new AffiliateId(new UUID(0, 3)),
                    1,
                    new SealedDetails(new byte[] {1}, "SE … 7466", "SE"),
                    APPROVED,
                    APPROVED);
        }
    }

    private static final class OpenVault extends PayoutMethodVault {
        @Override
        public BankAccount open(PayoutMethod method) {
            return new BankAccount("Mara Lindqvist", "SE4550000000058398257466", "SE", "Lund");
        }
    }
}
