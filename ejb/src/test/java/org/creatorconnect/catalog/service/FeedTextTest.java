package org.creatorconnect.catalog.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text takes long, whatever stands in it. */
class FeedTextTest {

    private static final Duration BOUND = Duration.ofSeconds(30);

    /** The bound is far above what it takes, and far below what a square of the length would. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\t",
                "\"\t",
                "\"\n",
                "\"\"\n",
                "\"a\n\"\"b\n",
                "\"a\t\"\"b\t",
                "\\",
                "a",
                "\"\r"
            })
    void everyTextIsReadInTimeThatGrowsWithItsLength(String part) {
        String text = part.repeat(3_000_000 / part.length());
        assertTimeoutPreemptively(BOUND, () -> rows(text));
        assertTimeoutPreemptively(BOUND, () -> rows("1\tx\n" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "x\"\"x\n", "\n", "a\tb\tc\n", "\"\"\"\"\n"})
    void aQuoteThatNothingClosesCostsNoMoreThanTheLinesBehindIt(String line) {
        String lines = line.repeat(2_000_000 / line.length());
        assertTimeoutPreemptively(BOUND, () -> rows("\"a\n" + lines));
        assertTimeoutPreemptively(BOUND, () -> rows(("\"a\n" + line.repeat(100)).repeat(10_000)));
    }

    @Test
    void twentyMegabytesOfQuotesAreReadAtOnce() {
        String quotes = "\"".repeat(20_000_000);
        assertTimeoutPreemptively(BOUND, () -> assertEquals(2, rows("id\ttitle\n" + quotes)));
    }

    private static int rows(String text) throws IOException {
        FeedText rows = new FeedText(new StringReader(text));
        int count = 0;
        while (rows.next(9) != null) {
            count++;
        }
        return count;
    }
}
