package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final Map<String, String> LABELS =
            Map.of("startsOn", "First day", "merchantId", "Merchant");

    @Test
    void anotherFieldIsCalledByItsLabel() {
        assertThat(words("must not lie before startsOn"))
                .isEqualTo("must not lie before “First day”");
        assertThat(words("needs merchantId and startsOn"))
                .isEqualTo("needs “Merchant” and “First day”");
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsCalledInWords() {
        assertThat(words("must not lie after campaignEndsOn"))
                .isEqualTo("must not lie after campaign ends on");
    }

    @Test
    void theCommonestComplaintsReadLikeSentences() {
        assertThat(words("must not be blank")).isEqualTo("is missing");
        assertThat(words("must not be null")).isEqualTo("is missing");
        assertThat(words("size must be between 0 and 120"))
                .isEqualTo("must have at most 120 characters");
        assertThat(words("size must be between 1 and 200"))
                .isEqualTo("must have 1 to 200 characters");
        assertThat(words("must be greater than or equal to 1")).isEqualTo("must be at least 1");
        assertThat(words("must be less than or equal to 90")).isEqualTo("must be at most 90");
    }

    @Test
    void whatIsSaidInWordsStays() {
        assertThat(words("is not a valid IBAN; compare it with your bank's"))
                .isEqualTo("is not a valid IBAN; compare it with your bank's");
    }

    @Test
    void aNameIsSpelledOut() {
        assertThat(FaultWords.spelled("endsOn")).isEqualTo("ends on");
        assertThat(FaultWords.spelled("compensation/feeAmount")).isEqualTo("fee amount");
        assertThat(FaultWords.spelled("sub1")).isEqualTo("sub1");
    }

    private static String words(String message) {
        return FaultWords.of(message, name -> LABELS.getOrDefault(name, ""));
    }
}
