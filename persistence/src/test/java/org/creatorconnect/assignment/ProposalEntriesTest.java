package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.InsufficientFunds;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStory;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books do when both sides agree on another fee, or on an end. */
class ProposalEntriesTest extends DatabaseTest {

    private static final int CASES = 60;

    private TaskStory story;
    private ProposalEntries entries;
    private Task task;
    private Assignment assignment;

    @BeforeEach
    void begin() {
        story = new TaskStory(entityManager);
        entries = new ProposalEntries(story.journal);
        story.deposit(euro(50_000));
        task =
                story.published(
                        Fixtures.terms(
                                Compensation.fixedFee(euro(20_000)), Fixtures.seventyThirty(), 1));
        assignment = story.accepted(task);
    }

    @Test
    void aHigherFeeIsSetAsideOnceHoweverOftenItIsPosted() {
        UUID proposal = UUID.randomUUID();
        entries.setAside(assignment, proposal, euro(4_400), story.merchant, NOW);
        entries.setAside(assignment, proposal, euro(4_400), story.merchant, NOW);
        assertThat(escrow()).isEqualTo(euro(26_400));
        assertThat(funds()).isEqualTo(euro(50_000 - 26_400));
        entries.giveBack(assignment, proposal, euro(4_400), story.merchant, NOW);
        entries.giveBack(assignment, proposal, euro(4_400), story.merchant, NOW);
        assertThat(escrow()).isEqualTo(euro(22_000));
        assertThat(funds()).isEqualTo(euro(28_000));
    }

    @Test
    void whatTheMerchantHasNotIsNotSetAside() {
        assertThatThrownBy(
                        () ->
                                entries.setAside(
                                        assignment,
                                        UUID.randomUUID(),
                                        euro(28_001),
                                        story.merchant,
                                        NOW))
                .isInstanceOf(InsufficientFunds.class);
    }

    @Test
    void whatAnOpenProposalHasSetAsideBelongsToTheEscrow() {
        Proposal proposal = ProposalStory.ofFee(assignment, ProposalSide.CREATOR, euro(24_000));
        story.keep(proposal);
        entries.setAside(assignment, proposal.id().value(), euro(4_400), story.merchant, NOW);
        assertThat(violations()).containsExactly("ESCROW_OF_ASSIGNMENT");
    }

    @Test
    void whateverIsAgreedOnTheEscrowIsWhatIsHeldAndAtTheEndNothing() {
        Random random = new Random(228);
        for (int i = 0; i < CASES; i++) {
            List<Tranche> tranches = story.assignments.tranches(assignment.id());
            Money fee = euro(1 + random.nextLong(30_000));
            Recut cut = Recut.of(tranches, fee, TEN_PERCENT);
            move(cut.sum().minus(held(tranches).sum()), UUID.randomUUID());
            Iterator<Tranche.Parts> parts = cut.held().iterator();
            tranches.forEach(tranche -> tranche.recut(parts.next()));
            entityManager.flush();
            assertThat(escrow()).isEqualTo(cut.sum());
            assertThat(violations()).isEmpty();
        }
        List<Tranche> tranches = story.assignments.tranches(assignment.id());
        endWith(tranches, euro(held(tranches).fee().minor() / 3));
        assertThat(escrow()).isEqualTo(euro(0));
        assertThat(violations()).isEmpty();
    }

    private void move(Money more, UUID proposal) {
        if (more.isNegative()) {
            entries.lower(
                    assignment,
                    proposal,
                    more.negated(),
                    story.escrow.receiver(task, story.merchant),
                    NOW);
        } else {
            story.deposit(more, proposal);
            entries.setAside(assignment, proposal, more, story.merchant, NOW);
        }
    }

    private void endWith(List<Tranche> tranches, Money paid) {
        Proposal proposal = ProposalStory.ofEnd(assignment, paid);
        story.keep(proposal);
        FeeSplit split = FeeSplit.agreed(held(tranches), paid, "creatorAmount");
        tranches.forEach(tranche -> tranche.giveBack(NOW));
        Tranche agreed =
                Tranche.agreed(
                        new TrancheId(story.ids.next()),
                        assignment.id(),
                        proposal.id().value(),
                        tranches,
                        split.paid());
        agreed.release(NOW);
        story.assignments.add(agreed);
        story.escrow.release(assignment, agreed, Optional.empty(), NOW);
        new AwardEntries(story.journal, story.escrow)
                .giveBackRest(
                        assignment,
                        agreed,
                        split.returned().sum(),
                        story.escrow.receiver(task, story.merchant),
                        NOW);
        assignment.cancel(AssignmentEnd.AGREED, NOW);
        proposal.accept("olaf", NOW);
        entityManager.flush();
        assertThat(story.balance(AccountKind.AFFILIATE_PAYABLE, story.affiliate.value()))
                .isEqualTo(paid);
    }

    private static Tranche.Parts held(List<Tranche> tranches) {
        return tranches.stream()
                .filter(Tranche::isHeld)
                .map(tranche -> tranche.parts(euro(0).currency()))
                .reduce(Tranche.Parts.none(euro(0).currency()), Tranche.Parts::plus);
    }

    private Money escrow() {
        return story.balance(AccountKind.ASSIGNMENT_ESCROW, assignment.id().value());
    }

    private Money funds() {
        return story.balance(AccountKind.MERCHANT_FUNDS, story.merchant.value());
    }

    private List<String> violations() {
        entityManager.flush();
        return with(new TaskCenterLaws()).violations(10).stream()
                .map(finding -> finding.code())
                .toList();
    }
}
