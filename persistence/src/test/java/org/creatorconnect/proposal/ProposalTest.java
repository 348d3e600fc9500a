package org.creatorconnect.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.proposal.ProposalStory.LAPSES;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proposal is answered once, in time, by the other side. */
class ProposalTest {

    private final Assignment assignment = Fixtures.assignment();
    private final Proposal proposal =
            ProposalStory.ofFee(assignment, ProposalSide.MERCHANT, euro(25_000));

    @Test
    void whatIsAnsweredAtTheVeryInstantOfItsEndStillCounts() {
        proposal.accept("mia", LAPSES);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(proposal.lapse(LAPSES.plusMillis(1))).isFalse();
    }

    @Test
    void afterwardsNobodyAnswersAndItLapses() {
        assertThatThrownBy(() -> proposal.accept("mia", LAPSES.plusMillis(1)))
                .isInstanceOf(AlreadyDecided.class);
        assertThat(proposal.lapse(LAPSES)).isFalse();
        assertThat(proposal.lapse(LAPSES.plusMillis(1))).isTrue();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void itEndsOnce() {
        proposal.decline("mia", NOW);
        assertThatThrownBy(() -> proposal.accept("mia", NOW)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> proposal.withdraw("olaf", NOW)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void itKeepsWhatItWantsAndWhatHeldBefore() {
        assertThat(proposal.change().fee()).contains(euro(25_000));
        assertThat(proposal.formerFee()).isEqualTo(assignment.fee());
        assertThat(proposal.change().raise(assignment.fee())).contains(euro(5_000));
    }

    @ParameterizedTest
    @CsvSource({
        "MERCHANT, CREATOR, true",
        "MERCHANT, AGENCY, true",
        "CREATOR, MERCHANT, true",
        "AGENCY, MERCHANT, true",
        "CREATOR, AGENCY, false",
        "AGENCY, CREATOR, false",
        "MERCHANT, MERCHANT, false"
    })
    void theOtherSideAnswers(ProposalSide who, ProposalSide author, boolean answers) {
        assertThat(who.answers(author)).isEqualTo(answers);
    }

    @Test
    void onlyTheCreatorSaysYesToLessOrToTheEnd() {
        assertThat(ProposalStory.fee(euro(19_999)).isCreatorsAlone(euro(20_000))).isTrue();
        assertThat(ProposalStory.fee(euro(20_001)).isCreatorsAlone(euro(20_000))).isFalse();
        assertThat(ProposalStory.ofEnd(assignment, euro(0)).change().isCreatorsAlone(euro(1)))
                .isTrue();
    }

    @Test
    void anEndChangesNothingElseAndNothingIsNoProposal() {
        assertThatThrownBy(
                        () ->
                                new Change(
                                        Optional.of(euro(1)),
                                        Optional.empty(),
                                        Optional.of(euro(1))))
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> new Change(Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(ValidationFailed.class);
    }
}
