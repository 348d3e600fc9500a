package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.payable;
import static org.creatorconnect.story.Proposed.ACCEPT;
import static org.creatorconnect.story.Proposed.DECLINE;
import static org.creatorconnect.story.Proposed.answer;
import static org.creatorconnect.story.Proposed.end;
import static org.creatorconnect.story.Proposed.fee;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Both sides of an assignment act on what was proposed at the same moment. */
class ProposalRacesIT {

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();
    private final Proposed work = new Proposed(merchant, creator, "200.00", "");

    @Test
    void ofAcceptingAndDecliningAtOnceOneStands() throws Exception {
        String proposal = work.propose(merchant.api(), fee("240.00"));
        assertOneWins(
                () -> answer(creator.api(), proposal, ACCEPT),
                () -> answer(creator.api(), proposal, DECLINE));
    }

    @Test
    void ofTwoCounterProposalsAtOnceOneStands() throws Exception {
        String proposal = work.propose(merchant.api(), fee("240.00"));
        String counter = "\", \"fee\": " + Cast.euro("260.00") + "}";
        assertOneWins(
                () -> work.ask(creator.api(), "{\"counters\": \"" + proposal + counter),
                () -> work.ask(creator.api(), "{\"counters\": \"" + proposal + counter));
        assertThat(creator.api().get("proposals?status=OPEN").items()).hasSize(1);
    }

    @Test
    void ofAcceptingAnEndAndApprovingTheContentAtOnceOneStands() throws Exception {
        creator.api()
                .post(
                        "assignments/" + work.assignment + "/submissions",
                        "{\"contentUrl\": \"https://www.youtube.com/watch?v=race\","
                                + " \"disclosure\": true}");
        String proposal = work.propose(merchant.api(), end("20.00"));
        String submission = work.read(merchant.api()).text("submissionId");
        assertOneWins(
                () -> answer(creator.api(), proposal, ACCEPT),
                () ->
                        merchant.api()
                                .post(
                                        "submissions/" + submission + "/decision",
                                        "{\"decision\": \"APPROVE\"}"));
        assertThat(payable(creator)).isIn("20.00", "200.00");
        assertThat(work.escrow()).isEqualTo("0");
    }

    private static void assertOneWins(Callable<Api.Answer> one, Callable<Api.Answer> other)
            throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Api.Answer> answers =
                two.invokeAll(List.of(one, other)).stream().map(Disputed::answer).toList();
        two.shutdown();
        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allSatisfy(
                        answer ->
                                assertThat(answer.text("code"))
                                        .isIn("ALREADY_DECIDED", "STATE_FORBIDS", "TRY_AGAIN"));
        Finance.assertThatTheBooksProveOut();
    }
}
