package org.creatorconnect.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClickTokensTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123Z");
    private final ClickTokens tokens = new ClickTokens(key("one"));

    @ParameterizedTest
    @EnumSource(ClickMark.class)
    void aClickIdSaysWhatWasWritten(ClickMark mark) {
        ClickToken token = new ClickToken(new LinkId(UUID.randomUUID()), AT, -7, mark);
        String text = tokens.write(token);
        assertThat(text).hasSize(68).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.read(text)).contains(token);
    }

    @Test
    void notASingleCharacterCanBeChanged() {
        String text = tokens.write(token());
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < text.length(); i++) {
            for (char other : alphabet.toCharArray()) {
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                assertThat(tokens.read(changed).isPresent()).isEqualTo(changed.equals(text));
            }
        }
    }

    @Test
    void anotherKeyDoesNotFit() {
        assertThat(new ClickTokens(key("two")).read(tokens.write(token()))).isEmpty();
    }

    @Test
    void whateverElseComesIsNoClickId() {
        String text = tokens.write(token());
        assertThat(tokens.read(null)).isEmpty();
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read(text + "=")).isEmpty();
        assertThat(tokens.read(text.substring(1))).isEmpty();
        assertThat(tokens.read("é".repeat(68))).isEmpty();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[68];
            random.nextBytes(bytes);
            assertThat(tokens.read(new String(bytes, StandardCharsets.ISO_8859_1))).isEmpty();
        }
    }

    private static ClickToken token() {
        return new ClickToken(new LinkId(UUID.randomUUID()), AT, 42, ClickMark.PAYABLE);
    }

    private static byte[] key(String text) {
        return text.repeat(11).substring(0, 32).getBytes(StandardCharsets.US_ASCII);
    }
}
