package org.creatorconnect.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.catalog.service.FeedImports;
import org.creatorconnect.catalog.service.RowError;
import org.creatorconnect.portal.format.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which colour it is said what came of a feed. */
class FeedViewTest {

    private final Said said = new Said();

    @Test
    void onlyAFeedThatWasTakenWholeIsSaidInGreen() {
        tell(Outcome.COMPLETED, 7, 0);
        assertThat(said).containsExactly("green catalog.feedImported [7]");
    }

    @Test
    void aFeedWithBadRowsIsSaidInRedWithBothCounts() {
        tell(Outcome.COMPLETED, 7, 2);
        assertThat(said).containsExactly("red catalog.feedPartly [7, 2]", "kept");
    }

    @Test
    void aRefusedFeedIsSaidInRedWithItsFirstFault() {
        tell(Outcome.REFUSED, 0, 3);
        assertThat(said).containsExactly("red catalog.feedRefused [no price]", "kept");
    }

    @ParameterizedTest
    @CsvSource({"STOPPED, 0", "STOPPED, 9", "RUNNING, 9"})
    void oneThatWasNotReadToItsEndIsSaidInRed(Outcome outcome, int accepted) {
        tell(outcome, accepted, 0);
        assertThat(said).containsExactly("red catalog.feedStopped [" + accepted + "]", "kept");
    }

    private void tell(Outcome outcome, int accepted, int rejected) {
        List<RowError> errors =
                rejected == 0 ? List.of() : List.of(new RowError(2, "A-1", "price", "no price"));
        FeedImports.Imported imported =
                new FeedImports.Imported(new UUID(0, 2), outcome, accepted, rejected, errors);
        new FeedView(null, null, null, null, null, said.notices()).tell(imported);
    }

    /** What was said, in its order, each with its colour. */
    private static final class Said extends ArrayList<String> {

        private Notices notices() {
            return new Notices(null) {
                @Override
                public void done(String key, Object... values) {
                    add("green " + key + " " + Arrays.toString(values));
                }

                @Override
                public void refused(String key, Object... values) {
                    add("red " + key + " " + Arrays.toString(values));
                }

                @Override
                public boolean carryOver() {
                    return add("kept");
                }
            };
        }
    }
}
