package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.messaging.HeldPayment;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.service.SomePayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was sent is known without the database. */
class SentInstructionsTest {

    @TempDir Path folder;

    private final SentInstructions sent =
            new SentInstructions(
                    new Settings() {
                        @Override
                        public Path dataDirectory() {
                            return folder;
                        }
                    });

    @Test
    void nothingWasSentBeforeTheFirst() {
        assertThat(read()).isEmpty();
    }

    @Test
    void aPaymentIsReadAsItWasSentAndHalfALineSaysNothing() throws IOException {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        sent.note(List.of(payout));
        Files.writeString(
                folder.resolve("sent-instructions.csv"),
                "5b7f7f0e-0000-4000\n",
                StandardOpenOption.APPEND);
        sent.note(List.of(payout));
        HeldPayment expected =
                new HeldPayment(payout.id().value(), payout.affiliateId().value(), payout.net());
        assertThat(read()).containsExactly(expected, expected);
    }

    private List<HeldPayment> read() {
        try (Stream<HeldPayment> all = sent.all()) {
            return all.toList();
        }
    }
}
