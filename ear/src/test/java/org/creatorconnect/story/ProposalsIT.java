package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.assertRefused;
import static org.creatorconnect.story.Disputed.payable;
import static org.creatorconnect.story.Disputed.platformFees;
import static org.creatorconnect.story.Proposed.ACCEPT;
import static org.creatorconnect.story.Proposed.DECLINE;
import static org.creatorconnect.story.Proposed.answer;
import static org.creatorconnect.story.Proposed.end;
import static org.creatorconnect.story.Proposed.fee;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** One side of an assignment proposes other terms, and the other accepts or does not. */
class ProposalsIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SEVENTY_THIRTY =
            ", \"stayLiveDays\": 30, \"tranches\": [{\"percent\": 70, \"afterDays\": 0},"
                    + " {\"percent\": 30, \"afterDays\": 30}]";

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();
    private final Api operator = Api.as("demo-operator");
    private final Proposed work = new Proposed(merchant, creator, "200.00", "");

    @Test
    void aHigherFeeOfTheMerchantsIsSetAsideAtOnceAndPaidWhenTheCreatorAgrees() {
        String before = work.read(creator.api()).text("termsHash");
        String proposal = work.propose(merchant.api(), fee("240.00"));
        assertThat(work.funds()).isEqualTo("736.00");
        assertThat(work.escrow()).isEqualTo("26400");
        assertThat(creator.api().get("notifications").body()).contains("PROPOSAL_RECEIVED");

        Api.Answer agreed = answer(creator.api(), proposal, ACCEPT);
        assertThat(agreed.text("status")).isEqualTo("ACCEPTED");
        assertThat(agreed.text("termsHash")).hasSize(64).isNotEqualTo(before);
        Api.Answer now = work.read(merchant.api());
        assertThat(now.text("termsHash")).isEqualTo(agreed.text("termsHash"));
        assertThat(now.amount("fee")).isEqualTo("240.00");
        JsonObject contract = now.json().getJsonObject("contract");
        assertThat(contract.getString("terms"))
                .contains("\nfee: 240.00 EUR\n", "\nin place of: " + before + "\n");
        JsonObject former = contract.getJsonArray("formerTerms").getJsonObject(0);
        assertThat(former.getString("termsHash")).isEqualTo(before);
        assertThat(former.getString("terms")).contains("\nfee: 200.00 EUR\n");
        assertThat(merchant.api().get("notifications").body()).contains("PROPOSAL_ACCEPTED");

        approve();
        assertThat(payable(creator)).isEqualTo("240.00");
        assertThat(platformFees(work.assignment)).isEqualTo("2400");
        assertThat(work.escrow()).isEqualTo("0");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatComesToNothingGivesBackWhatWasSetAside() {
        answer(creator.api(), work.propose(merchant.api(), fee("240.00")), DECLINE);
        assertThat(work.funds()).isEqualTo("780.00");
        String second = work.propose(merchant.api(), fee("250.00"));
        merchant.api().post("proposals/" + second + "/withdrawal", "");
        assertThat(work.funds()).isEqualTo("780.00");
        String third = work.propose(merchant.api(), fee("260.00"));
        advance("P7DT1M");
        assertThat(work.funds()).isEqualTo("780.00");
        assertThat(creator.api().get("proposals/" + third).text("status")).isEqualTo("LAPSED");
        assertRefused(answer(creator.api(), third, ACCEPT), 409, "ALREADY_DECIDED");
        assertThat(work.read(creator.api()).amount("fee")).isEqualTo("200.00");
        assertThat(
                        work.read(creator.api())
                                .json()
                                .getJsonObject("contract")
                                .getJsonArray("formerTerms"))
                .isEmpty();
        advance("P8D");
        assertThat(work.read(creator.api()).text("status")).isEqualTo("EXPIRED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whoSaysYesToMoreMoneyIsToldWhenItIsNotThere() {
        assertRefused(work.ask(merchant.api(), fee("1200.00")), 409, "INSUFFICIENT_FUNDS");
        String proposal = work.propose(creator.api(), fee("1200.00"));
        assertThat(work.funds()).isEqualTo("780.00");
        assertRefused(answer(merchant.api(), proposal, ACCEPT), 409, "INSUFFICIENT_FUNDS");
        assertThat(merchant.api().get("proposals/" + proposal).text("status")).isEqualTo("OPEN");
        assertRefused(work.ask(merchant.api(), fee("9000.00")), 422, "BUDGET_EXCEEDED");
        String less = work.propose(merchant.api(), fee("300.00"));
        assertThat(creator.api().get("proposals/" + proposal).text("status")).isEqualTo("DECLINED");
        assertThat(creator.api().get("proposals/" + less).text("counters")).isEqualTo(proposal);
        assertThat(answer(creator.api(), less, ACCEPT).text("status")).isEqualTo("ACCEPTED");
        assertThat(work.funds()).isEqualTo("670.00");
        assertThat(work.escrow()).isEqualTo("33000");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aLowerFeeIsTheCreatorsToAcceptAndGivesTheDifferenceBack() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_500);
        Proposed shared = new Proposed(merchant, creator, "200.00", "");
        String proposal = shared.propose(merchant.api(), fee("150.00"));
        assertRefused(answer(agency.api(), proposal, ACCEPT), 403, "CREATOR_DECIDES");
        assertRefused(shared.ask(agency.api(), fee("100.00")), 403, "CREATOR_DECIDES");
        answer(creator.api(), proposal, ACCEPT);
        assertThat(shared.escrow()).isEqualTo("16500");
        assertThat(shared.funds()).isEqualTo("560.00");
        shared.close();
        assertThat(shared.funds()).isEqualTo("615.00");

        String more = shared.propose(agency.api(), fee("180.00"));
        assertThat(merchant.api().get("proposals/" + more).text("proposedBy")).isEqualTo("AGENCY");
        answer(merchant.api(), more, ACCEPT);
        assertThat(shared.funds()).isEqualTo("582.00");
        String last = shared.propose(creator.api(), end("100.00"));
        answer(merchant.api(), last, ACCEPT);
        assertThat(payable(creator)).isEqualTo("85.00");
        assertThat(payable(agency.self())).isEqualTo("15.00");
        assertThat(platformFees(shared.assignment)).isEqualTo("1000");
        assertThat(shared.funds()).isEqualTo("670.00");
        assertThat(shared.escrow()).isEqualTo("0");
        assertThat(shared.read(creator.api()).text("endReason")).isEqualTo("AGREED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void partsThatWerePaidStayAndTheLastTakesTheRemainder() {
        Proposed later = new Proposed(merchant, creator, "100.00", SEVENTY_THIRTY);
        approve(later);
        assertThat(payable(creator)).isEqualTo("70.00");
        assertRefused(later.ask(merchant.api(), fee("70.00")), 422, "VALIDATION_FAILED");
        answer(creator.api(), later.propose(merchant.api(), fee("120.00")), ACCEPT);
        assertThat(later.escrow()).isEqualTo("5500");
        String open = later.propose(merchant.api(), fee("130.00"));
        advance("P6D");
        assertThat(answer(creator.api(), open, DECLINE).text("status")).isEqualTo("DECLINED");
        advance("P24DT1H");
        assertThat(payable(creator)).isEqualTo("120.00");
        assertThat(platformFees(later.assignment)).isEqualTo("1200");
        assertThat(later.read(creator.api()).text("status")).isEqualTo("COMPLETED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anotherDateMovesTheDeadline() {
        Instant due = now().plus(Duration.ofDays(30));
        String proposal = work.propose(creator.api(), "{\"submissionDueAt\": \"" + due + "\"}");
        assertThat(answer(merchant.api(), proposal, ACCEPT).text("status")).isEqualTo("ACCEPTED");
        assertThat(work.read(creator.api()).text("submitBy")).isEqualTo(due.toString());
        advance("P20D");
        assertThat(work.read(creator.api()).text("status")).isEqualTo("ACCEPTED");
        advance("P10DT1M");
        assertThat(work.read(creator.api()).text("status")).isEqualTo("EXPIRED");
    }

    @Test
    void onlyTheOtherSideAnswersAndAStrangerFindsNothing() {
        String proposal = work.propose(merchant.api(), fee("240.00"));
        assertRefused(answer(merchant.api(), proposal, ACCEPT), 403, "APPROVER_IS_AUTHOR");
        assertRefused(work.ask(merchant.api(), fee("250.00")), 409, "STATE_FORBIDS");
        assertRefused(
                creator.api().post("proposals/" + proposal + "/withdrawal", ""),
                409,
                "STATE_FORBIDS");
        assertRefused(answer(creator.api(), proposal, "{}"), 422, "VALIDATION_FAILED");
        Api stranger = Cast.creator(0).api();
        Api otherShop = Cast.merchant("").api();
        for (Api one : List.of(stranger, otherShop)) {
            assertRefused(one.get("proposals/" + proposal), 404, "NOT_FOUND");
            assertRefused(answer(one, proposal, ACCEPT), 404, "NOT_FOUND");
            assertRefused(work.ask(one, fee("1.00")), 404, "NOT_FOUND");
            assertThat(one.get("proposals").items()).isEmpty();
            assertRefused(
                    one.get("assignments/" + work.assignment + "/proposals"), 404, "NOT_FOUND");
        }
        assertThat(creator.api().get("proposals?status=OPEN&proposedBy=MERCHANT").body())
                .contains(proposal);
        assertThat(operator.get("assignments/" + work.assignment + "/proposals").items())
                .hasSize(1);
        assertThat(creator.api().get("proposals/" + proposal).text("status")).isEqualTo("OPEN");
    }

    @Test
    void whatIsNoChangeThatCanBeMadeIsRefusedAndLeavesWhatIsOpen() {
        String proposal = work.propose(merchant.api(), fee("240.00"));
        for (String wrong :
                List.of(
                        "{}",
                        fee("0.00"),
                        fee("200.00"),
                        end("200.01"),
                        "{\"cancel\": {}}",
                        "{\"submissionDueAt\": \"2020-01-01T00:00:00Z\"}",
                        "{\"fee\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}",
                        "{\"fee\": "
                                + Cast.euro("210.00")
                                + ", \"cancel\": {\"creatorAmount\": "
                                + Cast.euro("1.00")
                                + "}}")) {
            assertRefused(work.ask(creator.api(), wrong), 422, "VALIDATION_FAILED");
        }
        assertThat(creator.api().get("proposals/" + proposal).text("status")).isEqualTo("OPEN");
    }

    @Test
    void whileContentIsReviewedTheDateStaysAndOnceItIsRejectedOnlyTheEndIsLeft() {
        submit(work);
        String date = "{\"submissionDueAt\": \"" + now().plus(Duration.ofDays(9)) + "\"}";
        assertRefused(work.ask(creator.api(), date), 409, "STATE_FORBIDS");
        String raise = work.propose(merchant.api(), fee("220.00"));
        decide(work, "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
        assertRefused(answer(creator.api(), raise, ACCEPT), 409, "STATE_FORBIDS");
        Disputed.dispute(creator.api(), work.assignment);
        assertRefused(answer(creator.api(), raise, ACCEPT), 409, "STATE_FORBIDS");
        String last = work.propose(creator.api(), end("50.00"));
        answer(merchant.api(), last, ACCEPT);
        assertThat(work.read(creator.api()).text("status")).isEqualTo("CANCELED");
        assertThat(operator.get("disputes?status=CANCELED&limit=200").body())
                .contains(work.assignment);
        assertThat(payable(creator)).isEqualTo("50.00");
        assertThat(work.escrow()).isEqualTo("0");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anOperatorCallsAnAssignmentOffWithAReasonAndEverythingOpenEnds() {
        String proposal = work.propose(merchant.api(), fee("240.00"));
        submit(work);
        String path = "assignments/" + work.assignment + "/cancellation";
        assertRefused(merchant.api().post(path, "{}"), 403, "ROLE_REQUIRED");
        assertRefused(operator.post(path, "{\"reasonCode\": \"OTHER\"}"), 422, "VALIDATION_FAILED");
        assertRefused(operator.post(path, "{}"), 422, "VALIDATION_FAILED");
        Api.Answer done =
                operator.post(
                        path,
                        "{\"reasonCode\": \"MERCHANT_GONE\", \"note\": \"The shop has closed.\"}");
        assertThat(done.text("status")).isEqualTo("CANCELED");
        assertRefused(operator.post(path, "{\"reasonCode\": \"MISTAKE\"}"), 409, "STATE_FORBIDS");
        JsonObject read = work.read(creator.api()).json();
        assertThat(read.getString("submissionStatus")).isEqualTo("CANCELED");
        assertThat(read.getJsonObject("contract").getJsonObject("cancellation").getString("note"))
                .isEqualTo("The shop has closed.");
        assertThat(creator.api().get("proposals/" + proposal).text("status")).isEqualTo("LAPSED");
        assertThat(creator.api().get("notifications").body()).contains("ASSIGNMENT_CANCELED");
        assertThat(merchant.api().get("notifications").body()).contains("ASSIGNMENT_CANCELED");
        work.close();
        assertThat(work.funds()).isEqualTo("1000.00");
        assertThat(work.escrow()).isEqualTo("0");
        Finance.assertThatTheBooksProveOut();
    }

    private void approve() {
        approve(work);
    }

    private void approve(Proposed of) {
        submit(of);
        decide(of, "{\"decision\": \"APPROVE\"}");
    }

    private void submit(Proposed of) {
        creator.api()
                .post(
                        "assignments/" + of.assignment + "/submissions",
                        "{\"contentUrl\": \"https://www.youtube.com/watch?v=proposal"
                                + NUMBER.incrementAndGet()
                                + "\", \"disclosure\": true}");
    }

    private void decide(Proposed of, String decision) {
        String submission = of.read(merchant.api()).text("submissionId");
        merchant.api().post("submissions/" + submission + "/decision", decision);
    }

    private Instant now() {
        return Instant.parse(Api.as("").get("demo/clock").text("now"));
    }

    private void advance(String time) {
        operator.post("demo/clock", "{\"advance\": \"" + time + "\"}");
    }
}
