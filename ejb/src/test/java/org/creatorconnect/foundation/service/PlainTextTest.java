package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private record Part(String name, Optional<String> note) {}

    private record Whole(
            String title, @AnyText String clickId, List<Part> parts, Map<String, String> more) {}

    @Test
    void everyTextThatHoldsAControlCharacterIsNamed() {
        Whole whole =
                new Whole(
                        "a\u0000b",
                        null,
                        Arrays.asList(new Part("fine", Optional.of("\u001f")), null),
                        Map.of("x", "\u007f"));
        assertThat(PlainText.errors(whole))
                .extracting(FieldError::field)
                .containsExactly("title", "parts/0/note", "more/x");
    }

    @Test
    void freeTextMayHaveLinesAndTabs() {
        Whole whole = new Whole("one\r\n\ttwo \u00e9 \ud83d\ude00", null, List.of(), Map.of());
        assertThat(PlainText.errors(whole)).isEmpty();
    }

    @Test
    void aTextThatItsSenderCannotMendIsNotLookedAt() {
        assertThat(PlainText.errors(new Whole("a", "\u0000", null, null))).isEmpty();
    }

    @Test
    void theComplaintSaysWhatToChange() {
        assertThatThrownBy(() -> PlainText.require(new Part("\u0000", Optional.empty())))
                .isInstanceOf(ValidationFailed.class)
                .hasMessage("name must not contain control characters.");
        PlainText.require(null);
    }
}
