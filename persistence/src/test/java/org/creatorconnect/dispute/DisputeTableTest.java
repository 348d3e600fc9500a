package org.creatorconnect.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table refuses what the code should never try. */
class DisputeTableTest extends DatabaseTest {

    private TaskStory story;
    private Assignment assignment;
    private Dispute dispute;

    @BeforeEach
    void open() {
        story = new TaskStory(entityManager);
        story.deposit(euro(22_000));
        assignment = story.accepted(story.published(Fixtures.feeOf(20_000, 1)));
        dispute = DisputeStory.open(story, assignment);
    }

    @Test
    void contentIsDisputedOnce() {
        assertThat(with(new DisputeRepository()).isDisputed(dispute.submissionId())).isTrue();
        Dispute second =
                DisputeStory.of(
                        with(new SubmissionRepository()).latest(assignment.id()).orElseThrow());
        assertThatThrownBy(() -> story.keep(second)).hasMessageContaining("dispute_submission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'DECIDED'",
                "status = 'DECIDED', decision = 'SPLIT', ended_at = now(), ended_by = 'rita'",
                "status = 'DECIDED', decision = 'FOR_CREATOR', creator_minor = 5, ended_at = now(), ended_by = 'rita'",
                "status = 'DECIDED', decision = 'SPLIT', creator_minor = 0, ended_at = now(), ended_by = 'rita'",
                "status = 'DECIDED', decision = 'FOR_MERCHANT', ended_at = now(), ended_by = 'system'",
                "decision = 'FOR_CREATOR'",
                "ended_at = now()",
                "overturned_at = now()",
                "statement = ''",
                "decide_by = opened_at"
            })
    void aRowThatContradictsItselfIsRefused(String change) {
        assertThatThrownBy(() -> update(change)).hasMessageContaining("check constraint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision = 'FOR_CREATOR', creator_minor = NULL",
                "creator_minor = 13000",
                "status = 'OPEN', decision = NULL, creator_minor = NULL, ended_at = NULL, ended_by = NULL"
            })
    void whatWasDecidedIsNeverChanged(String change) {
        dispute.decide(Ruling.split(euro(12_000), Optional.empty()), "rita", NOW);
        entityManager.flush();
        assertThatThrownBy(() -> update(change)).hasMessageContaining("stays as it is");
    }

    @Test
    void anAppealStandsBesideTheDecision() {
        dispute.decide(Ruling.forMerchant(Optional.of("Off the brief.")), "rita", NOW);
        entityManager.flush();
        dispute.overturn(NOW);
        entityManager.flush();
        entityManager.refresh(dispute);
        assertThat(dispute.isOverturned()).isTrue();
        assertThat(dispute.decision()).contains(DisputeDecision.FOR_MERCHANT);
    }

    private void update(String change) {
        entityManager
                .createNativeQuery("UPDATE dispute SET " + change + " WHERE id = :id")
                .setParameter("id", dispute.id().value())
                .executeUpdate();
    }
}
