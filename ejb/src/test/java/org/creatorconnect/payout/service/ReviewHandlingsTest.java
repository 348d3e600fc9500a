package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.service.NewFacts;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.ReviewMessage;
import org.creatorconnect.messaging.ReviewRepository;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.payout.query.ReviewPage;
import org.creatorconnect.payout.query.ReviewQueries;
import org.creatorconnect.payout.query.ReviewRow;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody of finance marks a message in review as handled. */
class ReviewHandlingsTest extends DatabaseTest {

    private final String queue = "test." + UUID.randomUUID();
    private final IdSource ids = new IdSource();
    private ReviewRepository reviews;
    private ReviewQueries queries;
    private ReviewHandlings handlings;
    private MoneyRows rows;

    @BeforeEach
    void open() {
        reviews = with(new ReviewRepository());
        queries = with(new ReviewQueries());
        rows = new MoneyRows(entityManager, CLOCK);
        handlings =
                new ReviewHandlings(reviews, rows.audit, rows.callers, new NewFacts(ids, CLOCK));
    }

    @Test
    void whoHandledItWhenAndWithWhichNoteIsReadAndTheMessageStays() {
        UUID message = message("not JSON");
        rows.person = "finance2";
        assertThat(handlings.handle(message, " asked the bank \n")).isEqualTo(ReviewStatus.HANDLED);
        ReviewRow row = queries.review(message).orElseThrow();
        assertThat(row.body()).isEqualTo("not JSON");
        assertThat(row.handled())
                .contains(new ReviewRow.Handled("finance2", NOW, "asked the bank"));
        assertThat(audited(message)).isEqualTo(1);
    }

    @Test
    void onlyOpenOnesAreCountedAndListedAsOpen() {
        long before = queries.openCount();
        UUID one = message("one");
        UUID two = message("two");
        UUID three = message("three");
        assertThat(queries.openCount()).isEqualTo(before + 3);
        handlings.handle(two, "seen");
        assertThat(queries.openCount()).isEqualTo(before + 2);
        assertThat(listed(Optional.of(ReviewStatus.OPEN))).containsExactly(three, one);
        assertThat(listed(Optional.of(ReviewStatus.HANDLED))).containsExactly(two);
        assertThat(listed(Optional.empty())).containsExactly(three, two, one);
    }

    @Test
    void pagesOfOpenOnesPassOverHandledOnes() {
        UUID one = message("one");
        UUID two = message("two");
        UUID three = message("three");
        handlings.handle(two, "seen");
        ReviewPage first = queries.reviews(queue, Optional.of(ReviewStatus.OPEN), null, 1);
        assertThat(first.rows()).extracting(ReviewRow::id).containsExactly(three);
        assertThat(first.more()).isTrue();
        ReviewPage last = queries.reviews(queue, Optional.of(ReviewStatus.OPEN), three, 1);
        assertThat(last.rows()).extracting(ReviewRow::id).containsExactly(one);
        assertThat(last.more()).isFalse();
        handlings.handle(one, "seen");
        assertThat(queries.reviews(queue, Optional.of(ReviewStatus.OPEN), null, 1).more())
                .isFalse();
    }

    @Test
    void itIsHandledOnceAndTheFirstNoteStays() {
        UUID message = message("once");
        handlings.handle(message, "first");
        rows.person = "finance2";
        assertThatThrownBy(() -> handlings.handle(message, "second"))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> handlings.handle(message, "")).isInstanceOf(AlreadyDecided.class);
        assertThat(queries.review(message).flatMap(ReviewRow::handled))
                .contains(new ReviewRow.Handled("finance", NOW, "first"));
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverTheNote() {
        assertThatThrownBy(() -> handlings.handle(UUID.randomUUID(), null))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "TOO LONG"})
    void aNoteIsNeeded(String note) {
        UUID message = message("open");
        String given = note.equals("TOO LONG") ? "\ud83d\ude00".repeat(1_001) : note;
        ValidationFailed refusal =
                catchThrowableOfType(
                        ValidationFailed.class, () -> handlings.handle(message, given));
        assertThat(refusal.errors()).extracting(Refusal.FieldError::field).containsExactly("note");
        assertThat(queries.review(message).orElseThrow().handled()).isEmpty();
    }

    @Test
    void theLongestNoteIsKept() {
        UUID message = message("long");
        String note = "\ud83d\ude00".repeat(1_000);
        handlings.handle(message, note);
        assertThat(queries.review(message).flatMap(ReviewRow::handled))
                .map(ReviewRow.Handled::note)
                .contains(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM review_handling",
                "UPDATE review_handling SET note = 'x'",
                "DELETE FROM review_message"
            })
    void theDatabaseLetsNobodyTakeItBack(String statement) {
        assertThatThrownBy(() -> entityManager.createNativeQuery(statement).executeUpdate())
                .hasMessageContaining("permission denied");
    }

    private UUID message(String body) {
        UUID id = ids.next();
        reviews.add(new ReviewMessage(id, queue, "ID:" + id, "UNREADABLE", body, NOW));
        return id;
    }

    private List<UUID> listed(Optional<ReviewStatus> status) {
        return queries.reviews(queue, status, null, 10).rows().stream().map(ReviewRow::id).toList();
    }

    private int audited(UUID message) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM audit_pending WHERE action ="
                                                + " 'REVIEW_HANDLED' AND subject_id = :id AND"
                                                + " actor = 'finance2'")
                                .setParameter("id", message.toString())
                                .getSingleResult())
                .intValue();
    }
}
