package org.creatorconnect.taskcenter.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.taskcenter.AssignmentId;
import org.creatorconnect.taskcenter.AssignmentRepository;
import org.creatorconnect.taskcenter.ContentCheck;
import org.creatorconnect.taskcenter.RejectionReason;
import org.creatorconnect.taskcenter.Sighting;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.SubmissionRepository;
import org.creatorconnect.taskcenter.provider.ContentOutOfReach;
import org.creatorconnect.taskcenter.provider.ContentProbe;
import org.junit.jupiter.api.Test;

class ContentChecksTest {

    private static final Instant DUE = Instant.parse("2026-03-02T10:00:00Z");
    private static final SubmissionId ID = new SubmissionId(new UUID(0, 1));
    private static final Sighting GOOD = new Sighting(true, true, "a".repeat(64));

    private final List<ContentCheck> kept = new ArrayList<>();
    private Instant now = DUE;
    private ContentProbe probe = (url, rule) -> GOOD;
    private Optional<Sighting> last = Optional.empty();

    private final ContentChecks checks =
            new ContentChecks(
                    (url, rule) -> probe.look(url, rule),
                    new Submissions(),
                    new Assignments(),
                    new Times());

    @Test
    void whatIsSeenIsKeptAsEvidence() {
        assertThat(checks.lookPatiently(ID, DUE)).isEqualTo(GOOD);
        assertThat(kept).hasSize(1);
    }

    @Test
    void aNetworkInTroubleTakesNobodysMoneyForADay() {
        probe = ContentChecksTest::outOfReach;
        now = DUE.plus(Duration.ofHours(24)).minusSeconds(1);
        assertThatThrownBy(() -> checks.lookPatiently(ID, DUE))
                .isInstanceOf(ContentOutOfReach.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void aHostThatIsGoneForGoodDoesNotKeepTheMoneyForEver() {
        probe = ContentChecksTest::outOfReach;
        now = DUE.plus(Duration.ofHours(24));
        assertThat(checks.lookPatiently(ID, DUE)).isEqualTo(Sighting.GONE);
        assertThat(kept).hasSize(1);
    }

    @Test
    void whatCannotBeReachedCannotBeApproved() {
        probe = ContentChecksTest::outOfReach;
        assertThat(checks.objection(ID)).contains(RejectionReason.CONTENT_NOT_LIVE);
    }

    @Test
    void whatWasGoodBeforeIsNotLookedForAgainToBeApproved() {
        probe = ContentChecksTest::outOfReach;
        last = Optional.of(GOOD);
        assertThat(checks.objection(ID)).isEmpty();
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

    private final class Times extends TaskTimes {

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public UUID newId() {
            return new UUID(0, 3);
        }
    }
}
