package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;
import static org.creatorconnect.task.Fixtures.euro;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.InsufficientFunds;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.taskinvitation.InvitationEntries;
import org.creatorconnect.taskinvitation.InvitationTerms;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What invitations cost above a slot, to the cent, and what the tables never take. */
class InvitationMoneyTest extends DatabaseTest {

    private TaskStory story;
    private InvitationEntries entries;
    private Task task;

    @BeforeEach
    void begin() {
        story = new TaskStory(entityManager);
        entries = new InvitationEntries(story.journal);
        story.deposit(euro(100_000));
        task = story.published(Fixtures.feeOf(20_000, 2));
    }

    @Test
    void whatOneCostsAboveASlotIsSetAsideAndGoesBackWhenNobodyTakesItUp() {
        TaskInvitation dearer = invited(Optional.of(euro(25_001)));
        assertThat(funds()).isEqualTo(euro(56_000 - 5_501));
        assertThat(escrow()).isEqualTo(euro(44_000 + 5_501));
        assertThat(violations()).isEmpty();
        dearer.decline(NOW);
        entries.giveBack(dearer, story.merchant, NOW);
        entityManager.flush();
        assertThat(funds()).isEqualTo(euro(56_000));
        assertThat(escrow()).isEqualTo(euro(44_000));
        assertThat(violations()).isEmpty();
    }

    @Test
    void acceptedItMovesWhatItPaysAndTheRestStaysForTheOtherSlot() {
        TaskInvitation dearer = invited(Optional.of(euro(25_001)));
        Assignment assignment = accepted(dearer);
        assertThat(assignment.fee()).isEqualTo(euro(25_001));
        assertThat(assignment.platformFee()).isEqualTo(euro(2_500));
        assertThat(story.balance(AccountKind.ASSIGNMENT_ESCROW, assignment.id().value()))
                .isEqualTo(euro(27_501));
        assertThat(escrow()).isEqualTo(euro(22_000));
        assertThat(violations()).isEmpty();
        close();
        assertThat(funds()).isEqualTo(euro(100_000 - 27_501));
    }

    @Test
    void aCheaperOneMovesWhatItNeedsAndTheRestGoesBackWithTheTask() {
        TaskInvitation cheaper = invited(Optional.of(euro(15_000)));
        assertThat(funds()).isEqualTo(euro(56_000));
        accepted(cheaper);
        assertThat(escrow()).isEqualTo(euro(44_000 - 16_500));
        assertThat(violations()).isEmpty();
        close();
        assertThat(escrow()).isEqualTo(euro(0));
        assertThat(funds()).isEqualTo(euro(100_000 - 16_500));
    }

    @Test
    void theClosureGivesBackWhatOpenOnesHold() {
        TaskInvitation dearer = invited(Optional.of(euro(30_000)));
        dearer.lapse(NOW);
        close();
        assertThat(escrow()).isEqualTo(euro(0));
        assertThat(funds()).isEqualTo(euro(100_000));
        assertThat(violations()).isEmpty();
    }

    @Test
    void nobodyIsInvitedAtAPriceThatIsNotThere() {
        assertThatThrownBy(() -> invited(Optional.of(euro(80_000))))
                .isInstanceOf(InsufficientFunds.class);
    }

    @Test
    void aTaskThatHoldsLessThanItsInvitationsAskForIsFound() {
        invited(Optional.of(euro(25_000)));
        entityManager
                .createNativeQuery("UPDATE task SET slots = slots + 1 WHERE id = :id")
                .setParameter("id", task.id().value())
                .executeUpdate();
        assertThat(violations()).containsExactly("ESCROW_OF_TASK");
    }

    @Test
    void aCampaignIsCommittedToWhatInvitationsPayMore() {
        Campaign campaign = with(new CampaignRepository()).lock(task.campaignId());
        TaskRepository tasks = with(new TaskRepository());
        TaskId other = new TaskId(story.ids.next());
        TaskInvitation dearer = invited(Optional.of(euro(25_000)));
        assertThat(tasks.committed(campaign, other)).isEqualTo(euro(45_000));
        dearer.decline(NOW);
        entityManager.flush();
        assertThat(tasks.committed(campaign, other)).isEqualTo(euro(40_000));
        accepted(invited(Optional.of(euro(21_000))));
        assertThat(tasks.committed(campaign, other)).isEqualTo(euro(41_000));
    }

    @Test
    void aCreatorHasOneOpenInvitationToATask() {
        invited(Optional.empty());
        assertThatThrownBy(() -> invited(Optional.empty()))
                .hasMessageContaining("task_invitation_once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'ACCEPTED'",
                "ended_at = now()",
                "status = 'FORGOTTEN', ended_at = now()",
                "status = 'DECLINED', ended_at = now(), community_id = id"
            })
    void aRowThatContradictsItselfIsRefused(String change) {
        TaskInvitation one = invited(Optional.empty());
        assertThatThrownBy(() -> update(one, change)).hasMessageContaining("check constraint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fee_minor = 1", "extra_minor = 0", "lapses_at = now()"})
    void whatWasOfferedIsNeverChanged(String change) {
        TaskInvitation one = invited(Optional.of(euro(25_000)));
        assertThatThrownBy(() -> update(one, change)).hasMessageContaining("permission denied");
    }

    @Test
    void howOneEndedIsNeverChanged() {
        TaskInvitation one = invited(Optional.empty());
        one.decline(NOW);
        entityManager.flush();
        assertThatThrownBy(() -> update(one, "status = 'INVITED', ended_at = NULL"))
                .hasMessageContaining("stays as it is");
    }

    private TaskInvitation invited(Optional<Money> fee) {
        TaskInvitation made =
                new TaskInvitation(
                        new TaskInvitationId(story.ids.next()),
                        task.id(),
                        story.affiliate,
                        InvitationTerms.of(task, fee, NOW, Duration.ofDays(7)));
        story.keep(made);
        entries.hold(made, story.merchant, NOW);
        return made;
    }

    private Assignment accepted(TaskInvitation invitation) {
        task.takeSlot();
        invitation.accept(Optional.empty(), NOW);
        TaskTerms terms = invitation.of(task.terms());
        AgreedTerms agreed =
                new AgreedTerms(
                        task.id(),
                        story.merchant,
                        story.affiliate,
                        terms,
                        TEN_PERCENT.of(terms.compensation().fee()));
        AssignmentId id = new AssignmentId(story.ids.next());
        Assignment assignment = new Assignment(id, invitation.id(), agreed, NOW);
        Tranche.Parts whole = new Tranche.Parts(assignment.fee(), assignment.platformFee());
        story.assignments.add(
                assignment,
                List.of(
                        new Tranche(
                                new TrancheId(story.ids.next()),
                                id,
                                1,
                                terms.payments().shares().get(0),
                                whole)));
        story.escrow.reserve(assignment, NOW);
        entityManager.flush();
        return assignment;
    }

    private void close() {
        task.close(NOW);
        story.escrow.returnUnreserved(task, story.merchant, NOW);
        entityManager.flush();
    }

    private Money funds() {
        return story.balance(AccountKind.MERCHANT_FUNDS, story.merchant.value());
    }

    private Money escrow() {
        return story.balance(AccountKind.TASK_ESCROW, task.id().value());
    }

    private List<String> violations() {
        entityManager.flush();
        return with(new TaskCenterLaws()).violations(10).stream()
                .map(finding -> finding.code())
                .toList();
    }

    private void update(TaskInvitation invitation, String change) {
        entityManager
                .createNativeQuery("UPDATE task_invitation SET " + change + " WHERE id = :id")
                .setParameter("id", invitation.id().value())
                .executeUpdate();
    }
}
