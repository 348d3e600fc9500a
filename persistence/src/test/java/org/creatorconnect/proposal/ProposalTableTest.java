package org.creatorconnect.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.FormerTerms;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.assignment.TermsText;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables refuse what the code should never try. */
class ProposalTableTest extends DatabaseTest {

    private TaskStory story;
    private Assignment assignment;
    private Proposal proposal;

    @BeforeEach
    void propose() {
        story = new TaskStory(entityManager);
        story.deposit(euro(22_000));
        assignment = story.accepted(story.published(Fixtures.feeOf(20_000, 1)));
        proposal = ProposalStory.ofFee(assignment, ProposalSide.CREATOR, euro(25_000));
        story.keep(proposal);
    }

    @Test
    void oneIsOpenAtATime() {
        Proposal second =
                ProposalStory.of(
                        assignment,
                        ProposalStory.fee(euro(24_000)),
                        ProposalSide.MERCHANT,
                        2,
                        euro(0));
        assertThatThrownBy(() -> story.keep(second)).hasMessageContaining("proposal_open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'ACCEPTED'",
                "status = 'ACCEPTED', ended_at = now(), ended_by = 'system'",
                "ended_at = now()"
            })
    void aRowThatContradictsItselfIsRefused(String change) {
        assertThatThrownBy(() -> update("proposal", change, proposal.id().value()))
                .hasMessageContaining("check constraint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee_minor = 30000",
                "former_fee_minor = 10",
                "set_aside_minor = 5",
                "lapses_at = lapses_at + interval '1 day'",
                "proposed_by = 'MERCHANT'"
            })
    void whatWasProposedIsNeverChanged(String change) {
        assertThatThrownBy(() -> update("proposal", change, proposal.id().value()))
                .hasMessageContaining("stays as it was made");
    }

    @Test
    void whatBecameOfItIsNeverChanged() {
        proposal.decline("olaf", NOW);
        entityManager.flush();
        assertThatThrownBy(() -> update("proposal", "status = 'ACCEPTED'", proposal.id().value()))
                .hasMessageContaining("stays as it was made");
    }

    @Test
    void termsAreReplacedOnceTheyAreKept() {
        TermsText next = TermsText.of(assignment.termsText()).with("fee", "250.00 EUR");
        Tranche.Parts fees = new Tranche.Parts(euro(25_000), euro(2_500));
        String before = assignment.termsHash();
        AssignmentRepository assignments = with(new AssignmentRepository());
        assignments.add(
                new FormerTerms(
                        UUID.randomUUID(),
                        assignment,
                        1,
                        new FormerTerms.Replaced(NOW, NOW, proposal.id().value())));
        assignment.agree(next, fees);
        entityManager.flush();
        entityManager.refresh(assignment);
        assertThat(assignment.fee()).isEqualTo(euro(25_000));
        assertThat(assignments.formerTerms(assignment.id()))
                .singleElement()
                .satisfies(old -> assertThat(old.termsHash()).isEqualTo(before));
    }

    @Test
    void termsAreNeverEdited() {
        assignment.agree(
                TermsText.of(assignment.termsText()).with("fee", "250.00 EUR"),
                new Tranche.Parts(euro(25_000), euro(2_500)));
        assertThatThrownBy(() -> entityManager.flush()).hasMessageContaining("terms are replaced");
    }

    @Test
    void whatWasPaidNeverChanges() {
        with(new AssignmentRepository()).tranches(assignment.id()).get(0).release(NOW);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE tranche SET fee_minor = 1 WHERE assignment_id = :id")
                                        .setParameter("id", assignment.id().value())
                                        .executeUpdate())
                .hasMessageContaining("stays as it is");
    }

    private void update(String table, String change, UUID id) {
        entityManager
                .createNativeQuery("UPDATE " + table + " SET " + change + " WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
