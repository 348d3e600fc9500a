package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff find on their home page which channels wait to be reviewed, and until when. */
class WaitingReviewsTest extends DatabaseTest {

    private static final String URL = "https://www.youtube.com/@mara";

    private TestRows rows;
    private UUID review;
    private String role = Role.REVIEWER;
    private WaitingQueries queries;

    @BeforeEach
    void show() {
        rows = new TestRows(entityManager, NOW);
        UUID mara = rows.affiliate("Mara Berg");
        review =
                rows.row(
                        "channel_review",
                        "channel_id",
                        channel(mara),
                        "affiliate_id",
                        mara,
                        "kind",
                        "EVIDENCE",
                        "status",
                        "OPEN",
                        "followers",
                        700,
                        "opened_at",
                        NOW);
        rows.bare(
                "deadline",
                "kind",
                "CHANNEL_REVIEW",
                "subject_id",
                review,
                "due_at",
                NOW.plus(Duration.ofDays(7)),
                "attempt_at",
                NOW.plus(Duration.ofDays(7)));
        queries = with(new WaitingQueries(new Somebody(), CLOCK));
    }

    private UUID channel(UUID mara) {
        return rows.row(
                "channel",
                "affiliate_id",
                mara,
                "platform",
                "YOUTUBE",
                "place",
                "@mara",
                "url",
                URL,
                "community",
                false,
                "status",
                "UNVERIFIED",
                "attempts",
                0,
                "created_at",
                NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.REVIEWER, Role.OPERATOR, Role.AUDITOR})
    void whatIsShownOfAChannelWaitsUntilSilenceEndsIt(String staff) {
        role = staff;
        assertThat(reviews())
                .containsExactly(
                        new WaitingItem(
                                WaitingKind.CHANNEL_REVIEW,
                                review,
                                "Mara Berg",
                                URL,
                                Optional.empty(),
                                NOW,
                                Optional.of(NOW.plus(Duration.ofDays(7)))));
        assertThat(queries.counts())
                .contains(new WaitingCount(WaitingKind.CHANNEL_REVIEW, 1, Optional.of(NOW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.FINANCE, Role.MERCHANT})
    void whoHasNothingToDoWithChannelsIsNotToldOfIt(String other) {
        role = other;
        assertThat(reviews()).isEmpty();
        assertThat(queries.counts())
                .extracting(WaitingCount::kind)
                .doesNotContain(WaitingKind.CHANNEL_REVIEW);
    }

    @Test
    void whatWasDecidedWaitsNoMore() {
        insert(
                "UPDATE channel_review SET status = 'ACCEPTED', decided_at = ?1, decided_by = 'r'"
                        + " WHERE id = ?2",
                NOW,
                review);
        assertThat(reviews()).isEmpty();
    }

    private List<WaitingItem> reviews() {
        return queries.items(100).stream()
                .filter(item -> item.kind() == WaitingKind.CHANNEL_REVIEW)
                .toList();
    }

    private final class Somebody extends Callers {

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "somebody",
                    Set.of(role),
                    Optional.empty(),
                    Role.MERCHANT.equals(role) ? Optional.of(UUID.randomUUID()) : Optional.empty());
        }
    }
}
