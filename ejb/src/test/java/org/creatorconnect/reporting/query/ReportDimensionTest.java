package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDimensionTest {

    /** A cursor is a text that anybody can write; what no key can be read from begins anew. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-02-28, true",
        "DAY, 2026-02-30, false",
        "WEEK, '', false",
        "MERCHANT, 00000000-0000-0000-0000-00000000000a, true",
        "MERCHANT, 00000000-0000-0000-0000-0000000000, false",
        "TASK, '', true",
        "LINK, x OR true, false",
        "CATEGORY, x OR true, true",
        "COUNTRY, SE, true"
    })
    void aKeyIsReadFromItsText(ReportDimension dimension, String text, boolean reads) {
        assertThat(dimension.reads(text)).isEqualTo(reads);
    }
}
