package org.creatorconnect.commission;

import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand random sequences of approvals, refunds, cancellations, payouts, rejections and
 * returns in currencies of 0, 2 and 3 decimals: after every step what can be paid is what is kept,
 * and what was paid is what is kept and owed.
 */
class SetOffSequencesTest {

    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "BHD", "KWD"})
    void inAnyOrderNobodyIsPaidMoreThanIsKept(String currency) {
        for (int seed = 0; seed < SEQUENCES / 4; seed++) {
            PaperPayee payee = new PaperPayee(new Random(seed), Currency.getInstance(currency));
            for (int step = 0; step < STEPS; step++) {
                play(payee, currency, seed);
            }
        }
    }

    private static void play(PaperPayee payee, String currency, int seed) {
        try {
            payee.step();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("seed " + seed + " in " + currency, failed);
        }
    }
}
