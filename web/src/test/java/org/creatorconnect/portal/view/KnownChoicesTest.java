package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownChoicesTest {

    private final List<Choice> there = new ArrayList<>(List.of(new Choice("mug", "Mugs")));
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private int asked;

    private final KnownChoices known = new KnownChoices(() -> now);

    @Test
    void theyAreAskedOnceAMinute() {
        ask("category");
        now = now.plusSeconds(59);
        ask("category");
        assertThat(asked).isEqualTo(1);
        there.add(new Choice("cup", "Cups"));
        assertThat(ask("category")).hasSize(1);
        now = now.plusSeconds(1);
        assertThat(ask("category")).hasSize(2);
    }

    @Test
    void eachKindIsKnownByItself() {
        ask("category");
        ask("platform");
        assertThat(asked).isEqualTo(2);
    }

    private List<Choice> ask(String kind) {
        return known.of(
                kind,
                () -> {
                    asked++;
                    return there;
                });
    }
}
