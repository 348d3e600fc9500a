package org.creatorconnect.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(1));

    @Test
    void eachTryPutsTheNextOffForTwiceAsLong() {
        Letter letter = letter();
        assertThat(letter.begin(NOW)).isEqualTo(1);
        assertThat(letter.nextTryAt()).isEqualTo(NOW.plusSeconds(15));
        assertThat(letter.begin(NOW)).isEqualTo(2);
        assertThat(letter.nextTryAt()).isEqualTo(NOW.plusSeconds(30));
        for (int more = 0; more < 30; more++) {
            letter.begin(NOW);
        }
        assertThat(letter.nextTryAt()).isEqualTo(NOW.plus(Duration.ofHours(12)));
    }

    @Test
    void onlyTheLastTryCounts() {
        Letter letter = letter();
        int first = letter.begin(NOW);
        int second = letter.begin(NOW);
        assertThat(letter.isTrying(first)).isFalse();
        assertThat(letter.isTrying(second)).isTrue();
        letter.sent(NOW);
        assertThat(letter.isTrying(second)).isFalse();
    }

    @Test
    void afterEnoughTriesAnOperatorDecides() {
        Letter letter = letter();
        for (int tries = 1; tries < Letter.MOST_ATTEMPTS; tries++) {
            letter.begin(NOW);
            letter.failed("away", false);
            assertThat(letter.status()).isEqualTo(LetterStatus.WAITING);
        }
        letter.begin(NOW);
        letter.failed("away", false);
        assertThat(letter.status()).isEqualTo(LetterStatus.DEAD);
        assertThat(letter.content()).isPresent();
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() {
        assertThat(dead().status()).isEqualTo(LetterStatus.DEAD);
    }

    @Test
    void anOutageOfTheMailServerUsesUpNoTry() {
        Letter letter = letter();
        letter.begin(NOW);
        letter.putBack(NOW);
        assertThat(letter.attempts()).isZero();
        assertThat(letter.nextTryAt()).isEqualTo(NOW);
    }

    @Test
    void whateverEndsItTakesItsContentAway() {
        List<Consumer<Letter>> ends =
                List.of(it -> it.giveUp(NOW), it -> it.expire(NOW), LetterTest::retryAndSend);
        for (Consumer<Letter> end : ends) {
            Letter letter = dead();
            end.accept(letter);
            assertThat(letter.content()).isEmpty();
            assertThat(letter.status().isFinal()).isTrue();
            assertThat(letter.expire(NOW)).isFalse();
            assertThatThrownBy(() -> letter.retry(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> letter.giveUp(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> letter.begin(NOW)).isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void whatWaitsIsNotGivenUp() {
        assertThatThrownBy(() -> letter().giveUp(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> letter().retry(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatIsTriedAgainHasAllItsTries() {
        Letter letter = dead();
        letter.retry(END);
        assertThat(letter.attempts()).isZero();
        assertThat(letter.nextTryAt()).isEqualTo(END);
    }

    private static void retryAndSend(Letter letter) {
        letter.retry(NOW);
        letter.begin(NOW);
        letter.sent(NOW);
    }

    private static Letter dead() {
        Letter letter = letter();
        letter.begin(NOW);
        letter.failed("no such mailbox", true);
        return letter;
    }

    private static Letter letter() {
        return new Letter(
                new LetterId(new UUID(0, 1)),
                new Letter.Occasion(() -> "TEST", new EmailAddress("mara@shop.example"), "en", END),
                new byte[] {1},
                NOW);
    }
}
