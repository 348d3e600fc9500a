package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickIdFormatTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123Z");
    private final ClickIdFormat format = new ClickIdFormat(key("one"));

    @ParameterizedTest
    @EnumSource(ClickMark.class)
    void aClickIdSaysWhatWasWritten(ClickMark mark) {
        ClickId clickId = new ClickId(new LinkId(UUID.randomUUID()), AT, -7, mark);
        String text = format.write(clickId);
        assertThat(text).hasSize(68).matches("[A-Za-z0-9_-]+");
        assertThat(format.read(text)).contains(clickId);
    }

    @Test
    void notASingleCharacterCanBeChanged() {
        String text = format.write(clickId());
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < text.length(); i++) {
            for (char other : alphabet.toCharArray()) {
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                assertThat(format.read(changed).isPresent()).isEqualTo(changed.equals(text));
            }
        }
    }

    @Test
    void anotherKeyDoesNotFit() {
        assertThat(new ClickIdFormat(key("two")).read(format.write(clickId()))).isEmpty();
    }

    @Test
    void whateverElseComesIsNoClickId() {
        String text = format.write(clickId());
        assertThat(format.read(null)).isEmpty();
        assertThat(format.read("")).isEmpty();
        assertThat(format.read(text + "=")).isEmpty();
        assertThat(format.read(text.substring(1))).isEmpty();
        assertThat(format.read("é".repeat(68))).isEmpty();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[68];
            random.nextBytes(bytes);
            assertThat(format.read(new String(bytes, StandardCharsets.ISO_8859_1))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "june|||",
                "|story 7||",
                "ÅÄÖ|日本|😀|x",
                "a|b|c|d",
                "0123456789012345678901234567890|||"
            })
    void theTextsOfAVisitTravelInItsClickId(String texts) {
        String[] given = texts.split("\\|", -1);
        SubIds subIds = SubIds.of(given[0], given[1], given[2], given[3], "end");
        ClickId clickId = labeled(subIds);
        String text = format.write(clickId);
        assertThat(text).matches("[A-Za-z0-9_-]+").hasSizeLessThanOrEqualTo(ClickIdFormat.LONGEST);
        assertThat(format.read(text)).contains(clickId);
        assertThat(ClickIdFormat.carries(subIds)).isTrue();
    }

    @Test
    void notASingleCharacterOfALongerOneCanBeChangedOrCutOff() {
        String text = format.write(labeled(SubIds.of("newsletter", "june", null, null, null)));
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(format.read(text.substring(0, i) + other + text.substring(i + 1))).isEmpty();
            assertThat(format.read(text.substring(0, i))).isEmpty();
        }
        assertThat(format.read(text + "AAAA")).isEmpty();
    }

    @Test
    void whatWouldMakeAClickIdTooLongForAShopsColumnStaysBehind() {
        SubIds most = SubIds.of("x".repeat(100), "y".repeat(33), null, null, null);
        assertThat(ClickIdFormat.carries(most)).isTrue();
        assertThat(format.write(labeled(most))).hasSize(ClickIdFormat.LONGEST);
        SubIds more = SubIds.of("x".repeat(100), "y".repeat(34), null, null, null);
        assertThat(ClickIdFormat.carries(more)).isFalse();
        assertThat(format.write(labeled(more))).hasSize(68);
        assertThat(format.read(format.write(labeled(more))).orElseThrow().subIds())
                .isEqualTo(SubIds.NONE);
        assertThat(ClickIdFormat.carries(SubIds.of("😀".repeat(50), null, null, null, null)))
                .isFalse();
    }

    private static ClickId labeled(SubIds subIds) {
        return new ClickId(new LinkId(UUID.randomUUID()), AT, 42, ClickMark.PAYABLE, subIds);
    }

    private static ClickId clickId() {
        return new ClickId(new LinkId(UUID.randomUUID()), AT, 42, ClickMark.PAYABLE);
    }

    private static byte[] key(String text) {
        return text.repeat(11).substring(0, 32).getBytes(StandardCharsets.US_ASCII);
    }
}
