package org.creatorconnect.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.creatorconnect.time.ApplicationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Device clock = new Device();
    private final TimedCodes codes = new TimedCodes(clock);

    /** The last six digits of the vectors in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepOffAndNoMore() {
        clock.second = 1_111_111_109;
        assertThat(codes.step(SECRET, "081804")).hasValue(37_037_036);
        clock.second += 30;
        assertThat(codes.step(SECRET, "081804")).hasValue(37_037_036);
        clock.second -= 60;
        assertThat(codes.step(SECRET, "081804")).hasValue(37_037_036);
        clock.second += 90;
        assertThat(codes.step(SECRET, "081804")).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "81804", "0818040", "abcdef"}) {
            assertThat(codes.step(SECRET, typed)).isEmpty();
        }
    }

    @Test
    void theSecretIsTypedInBase32() {
        assertThat(TimedCodes.typed(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(TimedCodes.address(SECRET, "mara"))
                .isEqualTo(
                        "otpauth://totp/Creator%20Connect:mara?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Creator%20Connect");
    }

    private static final class Device extends ApplicationClock {

        private long second;

        Device() {
            super(null, null);
        }

        @Override
        public Instant machineTime() {
            return Instant.ofEpochSecond(second);
        }
    }
}
