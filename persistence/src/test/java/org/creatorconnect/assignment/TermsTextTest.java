package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;

/** What is agreed on later is written into the terms, and all else stays word for word. */
class TermsTextTest {

    private final Assignment assignment = Fixtures.assignment();
    private final TermsText agreed = TermsText.of(assignment.termsText());

    @Test
    void readAndWrittenItIsWhatItWas() {
        assertThat(agreed.text()).isEqualTo(assignment.termsText());
        assertThat(agreed.hash()).isEqualTo(assignment.termsHash());
    }

    @Test
    void oneTermChangesAndAllOthersStay() {
        TermsText next = agreed.with("fee", "250.00 EUR").with("submission due", "2026-04-01");
        assertThat(next.text())
                .isEqualTo(
                        assignment.termsText().replace("\nfee: 200.00 EUR", "\nfee: 250.00 EUR")
                                + "submission due: 2026-04-01\n");
        assertThat(next.value("fee")).isEqualTo("250.00 EUR");
        assertThat(next.hash()).isNotEqualTo(agreed.hash()).hasSize(64);
    }

    @Test
    void aValueWithTheSignsOfAnotherTermIsOneValue() {
        String text = "form\ntitle: fee: a lot\nfee: 1.00 EUR\n";
        TermsText next = TermsText.of(text).with("fee", "2.00 EUR");
        assertThat(next.text()).isEqualTo("form\ntitle: fee: a lot\nfee: 2.00 EUR\n");
    }
}
