package org.creatorconnect.submission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.foundation.provider.PeoplesLooks;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.submission.ContentCheck;
import org.creatorconnect.submission.Sighting;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.provider.ContentOutOfReach;
import org.creatorconnect.submission.provider.ContentProbe;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.LaterPlease;
import org.junit.jupiter.api.Test;

class ContentChecksTest {

    private static final Instant DUE = Instant.parse("2026-03-02T10:00:00Z");
    private static final SubmissionId ID = new SubmissionId(new UUID(0, 1));
    private static final Sighting GOOD = new Sighting(true, true, "a".repeat(64));

    private static final Deadline REVIEW = new Deadline("SUBMISSION_REVIEW", ID.value(), DUE);

    private int depth;
    private final List<ContentCheck> kept = new ArrayList<>();
    private Instant now = DUE;
    private ContentProbe probe = (url, rule) -> GOOD;
    private Optional<Sighting> last = Optional.empty();

    private final ContentChecks checks =
            new ContentChecks(
                    (url, rule) -> probe.look(url, rule),
                    new ContentEvidence(
                            new Submissions(), new Assignments(), new IdSource(), () -> now),
                    new HostTurns(),
                    new PeoplesLooks(),
                    () -> now);

    @Test
    void whatIsSeenIsKeptAsEvidence() {
        checks.lookForReview(REVIEW);
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).seen()).isEqualTo(GOOD);
    }

    @Test
    void aNetworkInTroubleTakesNobodysMoneyForADay() {
        probe = ContentChecksTest::outOfReach;
        now = DUE.plus(Duration.ofHours(24)).minusSeconds(1);
        assertThatThrownBy(() -> checks.lookForReview(REVIEW))
                .isInstanceOf(ContentOutOfReach.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void aHostThatIsGoneForGoodDoesNotKeepTheMoneyForEver() {
        probe = ContentChecksTest::outOfReach;
        now = DUE.plus(Duration.ofHours(24));
        checks.lookForReview(REVIEW);
        assertThat(kept.get(0).seen()).isEqualTo(Sighting.GONE);
    }

    @Test
    void whatCannotBeReachedBeforeADecisionTeachesNothing() {
        probe = ContentChecksTest::outOfReach;
        checks.lookBeforeDecision(ID);
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasGoodBeforeIsNotLookedForAgainToBeApproved() {
        probe = ContentChecksTest::outOfReach;
        last = Optional.of(GOOD);
        checks.lookBeforeDecision(ID);
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasNotGoodIsLookedAtOnceMoreBeforeADecision() {
        last = Optional.of(Sighting.GONE);
        checks.lookBeforeDecision(ID);
        assertThat(kept.get(0).seen()).isEqualTo(GOOD);
    }

    @Test
    void atMostThreeWorkersLookAtOneHost() {
        probe = (url, rule) -> nested(1);
        assertThatThrownBy(() -> checks.lookForReview(REVIEW)).isInstanceOf(LaterPlease.class);
        assertThat(depth).isEqualTo(3);
        probe = (url, rule) -> GOOD;
        checks.lookForReview(REVIEW);
        assertThat(kept.get(kept.size() - 1).seen()).isEqualTo(GOOD);
    }

    @Test
    void howeverManyPeopleLookDeadlinesLookToo() {
        probe = (url, rule) -> people(1);
        checks.lookBeforeDecision(ID);
        assertThat(depth).isEqualTo(16);
        assertThat(kept).hasSize(1 + 16);
    }

    /** People look from within the look before; who finds no place learns nothing. */
    private Sighting people(int level) {
        depth = level;
        probe = (url, rule) -> people(level + 1);
        checks.lookBeforeDecision(ID);
        if (level == 16) {
            probe = (url, rule) -> GOOD;
            checks.lookForReview(REVIEW);
        }
        return GOOD;
    }

    private Sighting nested(int level) {
        depth = level;
        probe = (url, rule) -> nested(level + 1);
        checks.lookForReview(REVIEW);
        return GOOD;
    }

    private static Sighting outOfReach(String url, String rule) {
        throw new ContentOutOfReach("it does not answer");
    }

    private final class Submissions extends SubmissionRepository {

        @Override
        public AssignmentId assignmentOf(SubmissionId id) {
            return new AssignmentId(new UUID(0, 2));
        }

        @Override
        public String contentUrl(SubmissionId id) {
            return "https://www.youtube.com/watch?v=mug";
        }

        @Override
        public Optional<Sighting> lastSeen(SubmissionId id) {
            return last;
        }

        @Override
        public void add(ContentCheck check) {
            kept.add(check);
        }
    }

    private static final class Assignments extends AssignmentRepository {

        @Override
        public String disclosureRule(AssignmentId id) {
            return "#ad";
        }
    }
}
