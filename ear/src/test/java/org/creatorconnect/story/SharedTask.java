package org.creatorconnect.story;

import java.time.LocalDate;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * A creator under a contract with a hard end, and a task for which their agency applied; both can
 * sign in.
 *
 * @param agency its user name
 * @param creator their user name
 * @param invited the user name of another creator, who was invited and has not answered
 * @param contract of agency and creator
 * @param next a task for which nobody applied yet
 * @param assignment of the creator, which is paid
 */
public record SharedTask(
        String agency,
        String creator,
        String invited,
        String contract,
        String task,
        String next,
        String assignment) {

    /** Everything up to the creator's confirmation, over the API. */
    public static SharedTask appliedFor() {
        Merchant merchant = Cast.merchant("2000.00");
        Agency agency = Agency.approved();
        Creator creator = Cast.payableInfluencer();
        String contract = Agency.consents(creator, invited(agency, creator)).text("contractId");
        Creator other = Cast.influencer();
        agency.invite(other, 1_250);
        String assignment = accepted(merchant, agency.applies(creator, Agency.mixedTask(merchant)));
        RosterStoryIT.approveContent(merchant, agency.api(), assignment);
        String task = Agency.mixedTask(merchant);
        agency.api()
                .post(
                        "tasks/" + task + "/applications",
                        "{\"affiliateId\": \"" + creator.id() + "\", \"pitch\": \"Mugs\"}");
        return new SharedTask(
                SignsIn.forAffiliate(agency.self().id()),
                SignsIn.forAffiliate(creator.id()),
                SignsIn.forAffiliate(other.id()),
                contract,
                task,
                Agency.mixedTask(merchant),
                assignment);
    }

    private static String invited(Agency agency, Creator creator) {
        String now = Api.as("demo-operator").get("demo/clock").text("now");
        LocalDate last = LocalDate.parse(now.substring(0, 10)).plusDays(60);
        return agency.invite(
                        "{\"affiliateId\": \"%s\", \"shareBps\": 1500, \"endsOn\": \"%s\"}"
                                .formatted(creator.id(), last))
                .text("id");
    }

    private static String accepted(Merchant merchant, String application) {
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }
}
