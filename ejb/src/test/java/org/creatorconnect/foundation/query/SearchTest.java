package org.creatorconnect.foundation.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void whatSomebodyLooksForIsNeverAPattern() {
        assertThat(Search.anywhere("50%")).isEqualTo("%50\\%%");
        assertThat(Search.anywhere(" 5_a\\b ")).isEqualTo("%5\\_a\\\\b%");
    }

    @Test
    void wordsAreLookedForByTheirBeginnings() {
        assertThat(Search.words("Mara  Lind-qvist & !x:* '"))
                .isEqualTo("'mara':* & 'lind':* & 'qvist':* & 'x':*");
    }

    @Test
    void anEmptyTextAsksForNothing() {
        assertThat(Search.anywhere("")).isEmpty();
        assertThat(Search.words("  ")).isEmpty();
    }

    @Test
    void aTextWithoutAWordFindsNothing() {
        assertThat(Search.words("--")).isEqualTo("'-'");
        assertThat(Search.words("%'")).isEqualTo("'-'");
    }
}
