package org.creatorconnect.mail.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;

    /** An address that no other test has. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8) + "@x.example";

    private final LetterQueries letters = new LetterQueries();
    private final List<UUID> ids = new ArrayList<>();

    @BeforeEach
    void write() {
        with(letters);
        for (int at = 0; at < MANY; at++) {
            entityManager.persist(letter(at));
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                LetterQueries.SORTINGS,
                PAGE,
                place -> letters.letters(filter(Set.of(), Period.ALWAYS, mark), place));
    }

    @Test
    void everyFilterNarrows() {
        assertThat(count(Set.of(), Period.ALWAYS, mark)).isEqualTo(MANY);
        assertThat(count(Set.of(), Period.ALWAYS, mark.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(MANY);
        assertThat(count(Set.of(LetterStatus.DEAD), Period.ALWAYS, mark)).isEqualTo(4);
        assertThat(count(Set.of(LetterStatus.DEAD, LetterStatus.SENT), Period.ALWAYS, mark))
                .isEqualTo(8);
        Period first = new Period(NOW, NOW.plusSeconds(1));
        assertThat(count(Set.of(), first, mark)).isEqualTo(3);
    }

    @Test
    void aPartOfAnAddressFindsNothingAndNoRowShowsMore() {
        assertThat(count(Set.of(), Period.ALWAYS, mark.substring(1))).isZero();
        assertThat(letters.named(ids.subList(0, 2)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.address()).isEqualTo("m…@x.example"))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("@"));
    }

    @Test
    void whatWaitsForADecisionIsCounted() {
        assertThat(letters.dead()).isGreaterThanOrEqualTo(4);
    }

    private Letter letter(int at) {
        UUID id = UUID.randomUUID();
        ids.add(id);
        Letter letter =
                new Letter(
                        new LetterId(id),
                        new Letter.Occasion(
                                () -> at % 2 == 0 ? "EVEN" : "ODD",
                                new EmailAddress(mark),
                                "en",
                                NOW.plus(Duration.ofDays(1))),
                        new byte[] {1},
                        NOW.plusSeconds(at % 4));
        letter.begin(NOW);
        if (at % 3 == 0) {
            letter.failed("no such mailbox", true);
        } else if (at % 3 == 1) {
            letter.sent(NOW);
        }
        return letter;
    }

    private long count(Set<LetterStatus> states, Period created, String search) {
        return letters.total(filter(states, created, search)).counted();
    }

    private static LetterFilter filter(Set<LetterStatus> states, Period created, String search) {
        return new LetterFilter(states, created, search);
    }
}
