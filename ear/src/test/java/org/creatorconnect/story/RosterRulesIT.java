package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** What the two sides of a roster can do, and what is refused. */
class RosterRulesIT {

    @Test
    void aCreatorWhoAsksIsReleasedBySilence() {
        Agency agency = Agency.approved();
        Creator creator = Cast.creator(300);
        String contract = agency.signs(creator, 1_500);
        Api.Answer asked = creator.api().post("roster-contracts/" + contract + "/release", "");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text("decidesBy")).isNotEmpty();
        assertThat(agency.roster().get(0).getString("status")).isEqualTo("ACTIVE");
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P7DT1S\"}");
        JsonObject over = agency.roster().get(0);
        assertThat(over.getString("status")).isEqualTo("TAIL");
        assertThat(over.getString("endReason")).isEqualTo("RELEASED_BY_SILENCE");
    }

    @Test
    void anotherShareHoldsOnlyOnceTheCreatorAcceptedIt() {
        Agency agency = Agency.approved();
        Creator creator = Cast.creator(300);
        String contract = agency.signs(creator, 1_000);
        String offer =
                agency.api()
                        .post(
                                "roster-contracts/" + contract + "/share-offers",
                                "{\"shareBps\": 2000}")
                        .text("id");
        assertThat(agency.roster().get(0).getInt("shareBps")).isEqualTo(1_000);
        assertThat(
                        agency.api()
                                .post(
                                        "share-offers/" + offer + "/decision",
                                        "{\"decision\": \"ACCEPT\"}")
                                .status())
                .isEqualTo(404);
        assertThat(
                        creator.api()
                                .post(
                                        "share-offers/" + offer + "/decision",
                                        "{\"decision\": \"ACCEPT\"}")
                                .text("status"))
                .isEqualTo("ACCEPTED");
        assertThat(agency.roster().get(0).getInt("shareBps")).isEqualTo(2_000);
    }

    @Test
    void withoutBothConsentsThereIsNoContractAndWithoutAnInvitationNoAnswer() {
        Agency agency = Agency.approved();
        Creator creator = Cast.creator(300);
        String invitation = agency.invite(creator, 1_500).text("id");
        assertThat(
                        creator.api()
                                .post(
                                        "roster-invitations/" + invitation + "/consent",
                                        "{\"decision\": \"ACCEPT\", \"data\": true}")
                                .text("code"))
                .isEqualTo("CONSENT_MISSING");
        assertThat(Agency.consents(Cast.creator(300), invitation).status()).isEqualTo(404);
        assertThat(Agency.consents(agency.self(), invitation).status()).isEqualTo(404);
        assertThat(agency.invite(creator, 1_500).text("code")).isEqualTo("ALREADY_INVITED");
        assertThat(Agency.consents(creator, invitation).text("status")).isEqualTo("ACCEPTED");
        assertThat(Agency.consents(creator, invitation).text("code")).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void aCreatorHasOneAgencyAtATime() {
        Creator creator = Cast.creator(300);
        Agency.approved().signs(creator, 1_500);
        String second = Agency.approved().invite(creator, 500).text("id");
        Api.Answer refused = Agency.consents(creator, second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("ROSTER_CONTRACT_OVERLAPS");
    }

    @Test
    void everyTermAtFaultIsNamed() {
        Api.Answer refused =
                Agency.approved()
                        .invite(
                                "{\"affiliateId\": \""
                                        + Cast.creator(300).id()
                                        + "\", \"shareBps\": 5001, \"noticeDays\": -1, \"tailDays\": 366,"
                                        + " \"startsOn\": \"2020-01-01\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("shareBps", "noticeDays", "tailDays", "startsOn");
    }

    @Test
    void anAgencyAppliesForItsOwnCreatorsOnly() {
        Merchant merchant = Cast.merchant("2000.00");
        String task = Agency.mixedTask(merchant);
        Agency agency = Agency.approved();
        Creator stranger = Cast.influencer();
        Api.Answer refused =
                agency.api()
                        .post(
                                "tasks/" + task + "/applications",
                                "{\"affiliateId\": \""
                                        + stranger.id()
                                        + "\", \"pitch\": \"Mugs\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("NOT_ON_ROSTER");
        Creator small = Cast.creator(300);
        agency.signs(small, 1_500);
        assertThat(
                        agency.api()
                                .post(
                                        "tasks/" + task + "/applications",
                                        "{\"affiliateId\": \""
                                                + small.id()
                                                + "\", \"pitch\": \"Mugs\"}")
                                .text("code"))
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aBannedAgencysCreatorsAreFree() {
        Agency agency = Agency.approved();
        Creator creator = Cast.creator(300);
        String contract = agency.signs(creator, 1_500);
        Api.as("demo-operator")
                .post("affiliates/" + agency.self().id() + "/ban", "{\"reasonCode\": \"FRAUD\"}");
        JsonObject over = creator.api().get("roster-contracts/" + contract).json();
        assertThat(over.getString("status")).isEqualTo("ENDED");
        assertThat(over.getString("endReason")).isEqualTo("AGENCY_BANNED");
    }

    @Test
    void aClosedAgencysCreatorsAreFreeAndToldAndItKnewBefore() {
        Agency agency = Agency.approved();
        Creator creator = Cast.creator(300);
        String contract = agency.signs(creator, 1_500);
        JsonObject standing = agency.api().get("account/closure").json();
        assertThat(standing.getJsonArray("stops")).isEmpty();
        assertThat(standing.getInt("creatorsReleased")).isEqualTo(1);
        assertThat(creator.api().get("account/closure").body()).contains("CONTRACT");

        assertThat(agency.api().post("account/closure", "").text("status")).isEqualTo("ASKED");
        assertThat(creator.api().get("roster-contracts/" + contract).text("status"))
                .isEqualTo("ACTIVE");
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P14D\"}");
        JsonObject over = creator.api().get("roster-contracts/" + contract).json();
        assertThat(over.getString("status")).isEqualTo("ENDED");
        assertThat(over.getString("endReason")).isEqualTo("AGENCY_CLOSED");
        assertThat(creator.api().get("notifications").body()).contains("ROSTER_CONTRACT_OVER");
        assertThat(creator.api().get("account/closure").json().getJsonArray("stops")).isEmpty();
    }
}
