package org.creatorconnect.platform.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void whatSomebodyLooksForIsNeverAPattern() {
        assertThat(Search.beginning(" 50%_a\\b ")).isEqualTo("50\\%\\_a\\\\b%");
        assertThat(Search.anywhere("50%")).isEqualTo("%50\\%%");
    }

    @Test
    void wordsAreLookedForByTheirBeginnings() {
        assertThat(Search.words("Mara  Lind-qvist & !x:*"))
                .isEqualTo("mara:* & lind:* & qvist:* & x:*");
    }

    @Test
    void anEmptyTextAsksForNothing() {
        assertThat(Search.beginning("  ")).isEmpty();
        assertThat(Search.anywhere("")).isEmpty();
        assertThat(Search.words(" %!")).isEmpty();
    }
}
