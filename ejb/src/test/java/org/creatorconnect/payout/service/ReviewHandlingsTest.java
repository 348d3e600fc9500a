package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.ReviewMessage;
import org.creatorconnect.messaging.ReviewRepository;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.messaging.query.ReviewFilter;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
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
    void start() {
        reviews = with(new ReviewRepository());
        queries = with(new ReviewQueries());
        rows = new MoneyRows(entityManager, CLOCK);
        handlings = new ReviewHandlings(reviews, rows.audit, rows.callers, CLOCK);
    }

    @Test
    void whoHandledItWhenAndWithWhichNoteIsReadAndTheMessageStays() {
        UUID message = message("not JSON");
        rows.person = "finance2";
        assertThat(handlings.handle(message, " asked the bank \n")).isEqualTo(ReviewStatus.HANDLED);
        ReviewRow row = queries.review(message).orElseThrow();
        assertThat(row.body()).isEqualTo("not JSON");
        assertThat(row.handledBy()).isEqualTo("finance2");
        assertThat(row.handledAt()).isEqualTo(NOW);
        assertThat(row.note()).isEqualTo("asked the bank");
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
        assertThat(listed(ReviewStatus.OPEN)).containsExactly(three, one);
        assertThat(listed(ReviewStatus.HANDLED)).containsExactly(two);
        assertThat(listed(null)).containsExactly(three, two, one);
    }

    @Test
    void pagesOfOpenOnesPassOverHandledOnes() {
        UUID one = message("one");
        UUID two = message("two");
        UUID three = message("three");
        handlings.handle(two, "seen");
        Part<ReviewRow> first = queries.whole(open(), Place.start(1));
        assertThat(first.rows()).extracting(ReviewRow::id).containsExactly(three);
        Part<ReviewRow> last = queries.whole(open(), Place.after(first.next(), 1));
        assertThat(last.rows()).extracting(ReviewRow::id).containsExactly(one);
        assertThat(last.next()).isNull();
        handlings.handle(one, "seen");
        assertThat(queries.whole(open(), Place.start(1)).next()).isNull();
    }

    @Test
    void aPartOfWholeMessagesEndsBeforeItGetsTooLongButNeverBeforeTheFirst() {
        UUID one = message("x".repeat(1_500_000));
        UUID two = message("y".repeat(1_500_000));
        UUID three = message("z".repeat(2_500_000));
        Part<ReviewRow> first = queries.whole(open(), Place.start(10));
        assertThat(first.rows()).extracting(ReviewRow::id).containsExactly(three);
        Part<ReviewRow> rest = queries.whole(open(), Place.after(first.next(), 10));
        assertThat(rest.rows()).extracting(ReviewRow::id).containsExactly(two, one);
        assertThat(rest.rows().get(1).body()).hasSize(1_500_000);
        assertThat(rest.next()).isNull();
    }

    @Test
    void aListHasTheBeginningsAlone() {
        message("x".repeat(5_000));
        ReviewRow row = queries.reviews(open(), Place.start(1)).rows().get(0);
        assertThat(row.body()).hasSize(1_001);
        assertThat(row.beginning()).isEqualTo("x".repeat(1_000) + " …");
    }

    @Test
    void severalAreMarkedWithOneNoteAndEachSaysWhatBecameOfIt() {
        UUID one = message("one");
        UUID two = message("two");
        UUID gone = UUID.randomUUID();
        handlings.handle(two, "first");
        ReviewsAtOnce atOnce = new ReviewsAtOnce(handlings);
        List<AtOnce.Outcome> outcomes = atOnce.handle(List.of(one, two, gone), "asked the bank");
        assertThat(outcomes).extracting(AtOnce.Outcome::id).containsExactly(one, two, gone);
        assertThat(outcomes.get(0).refusal()).isNull();
        assertThat(outcomes.get(1).refusal()).isInstanceOf(AlreadyDecided.class);
        assertThat(outcomes.get(2).refusal()).isInstanceOf(NotFound.class);
        assertThat(note(one)).isEqualTo("asked the bank");
        assertThat(note(two)).isEqualTo("first");
        assertThatThrownBy(() -> atOnce.handle(List.of(one), " "))
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> atOnce.handle(List.of(), "note"))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void itIsHandledOnceAndTheFirstNoteStays() {
        UUID message = message("once");
        handlings.handle(message, "first");
        rows.person = "finance2";
        assertThatThrownBy(() -> handlings.handle(message, "second"))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> handlings.handle(message, "")).isInstanceOf(AlreadyDecided.class);
        assertThat(queries.review(message).orElseThrow().handledBy()).isEqualTo("finance");
        assertThat(note(message)).isEqualTo("first");
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
        assertThat(queries.review(message).orElseThrow().isHandled()).isFalse();
    }

    @Test
    void theLongestNoteIsKept() {
        UUID message = message("long");
        String note = "\ud83d\ude00".repeat(1_000);
        handlings.handle(message, note);
        assertThat(note(message)).isEqualTo(note);
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

    private List<UUID> listed(@Nullable ReviewStatus status) {
        return queries.reviews(ReviewFilter.of(queue, status), Place.start(10)).rows().stream()
                .map(ReviewRow::id)
                .toList();
    }

    private ReviewFilter open() {
        return ReviewFilter.of(queue, ReviewStatus.OPEN);
    }

    private @Nullable String note(UUID message) {
        return queries.review(message).orElseThrow().note();
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
