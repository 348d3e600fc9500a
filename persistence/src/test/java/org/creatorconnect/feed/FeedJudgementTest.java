package org.creatorconnect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedJudgementTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "0, 5, true",
        "1, 0, false",
        "1, 18, false",
        "10, 10, false",
        "9, 11, true",
        "9, 10, false",
        "1000000, 1000001, true"
    })
    void aFeedIsRefusedWithoutGoodRowsOrWithMoreThanHalfAtFault(
            int good, int atFault, boolean refused) {
        assertThat(FeedJudgement.complaint(counts(good, atFault), false, 0, 0).isPresent())
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "19, 19, false",
        "20, 17, false",
        "20, 18, true",
        "100, 89, false",
        "100, 90, true",
        "5000000, 4500000, true"
    })
    void aFeedThatLacksNineOfTenProductsIsRefused(long known, long gone, boolean refused) {
        assertThat(FeedJudgement.complaint(counts(50, 0), false, known, gone).isPresent())
                .isEqualTo(refused);
        assertThat(FeedJudgement.complaint(counts(50, 0), true, known, gone)).isEmpty();
    }

    @Test
    void whyIsSaidWithItsNumbers() {
        assertThat(FeedJudgement.complaint(counts(9, 11), true, 0, 0))
                .contains("has 11 rows at fault of 20, more than half");
        assertThat(FeedJudgement.complaint(counts(9, 0), false, 2_000, 1_900).orElseThrow())
                .startsWith("lacks 1,900 of the 2,000 products");
    }

    private static FeedCounts counts(int good, int atFault) {
        FeedCounts counts = FeedCounts.none();
        counts.read(good, atFault);
        return counts;
    }
}
