package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may do what, by the table of affiliate roles: every role, every way to be paid, for oneself
 * and through an agency, up to the contract or the refusal. All have a verified channel on the
 * task's platform.
 */
class EligibilityIT {

    private static final long FEW = 300;

    /** What somebody is beside a buyer. */
    enum As {
        BUYER,
        INFLUENCER,
        GROUP_OWNER,
        MCN
    }

    /** What is to be done. */
    enum Pay {
        LINK,
        CPS,
        FIXED_FEE,
        FEE_PLUS_CPS
    }

    private static final Map<As, Creator> PEOPLE = new EnumMap<>(As.class);
    private static Merchant merchant;
    private static Agency agency;

    @BeforeAll
    static void join() {
        merchant = Cast.merchant("9000.00");
        agency = Agency.approved();
        PEOPLE.put(As.BUYER, Cast.creator(FEW));
        PEOPLE.put(As.INFLUENCER, Cast.influencer());
        PEOPLE.put(As.GROUP_OWNER, reviewed(Cast.communityOwner(FEW), "GROUP_OWNER"));
        PEOPLE.put(As.MCN, reviewed(Cast.creator(FEW), "MCN"));
        PEOPLE.forEach((as, person) -> agency.signs(person, 1_500));
    }

    @ParameterizedTest
    @CsvSource({
        "BUYER,       LINK,         yes",
        "BUYER,       CPS,          yes",
        "BUYER,       FIXED_FEE,    NOT_ELIGIBLE",
        "BUYER,       FEE_PLUS_CPS, NOT_ELIGIBLE",
        "INFLUENCER,  LINK,         yes",
        "INFLUENCER,  CPS,          yes",
        "INFLUENCER,  FIXED_FEE,    yes",
        "INFLUENCER,  FEE_PLUS_CPS, yes",
        "GROUP_OWNER, LINK,         yes",
        "GROUP_OWNER, CPS,          yes",
        "GROUP_OWNER, FIXED_FEE,    NOT_ELIGIBLE",
        "GROUP_OWNER, FEE_PLUS_CPS, NOT_ELIGIBLE",
        "MCN,         LINK,         yes",
        "MCN,         CPS,          yes",
        "MCN,         FIXED_FEE,    NOT_ELIGIBLE",
        "MCN,         FEE_PLUS_CPS, NOT_ELIGIBLE"
    })
    void forThemselves(As as, Pay pay, String expected) {
        Creator person = PEOPLE.get(as);
        if (pay == Pay.LINK) {
            assertThat(link(person)).isEqualTo(expected);
            return;
        }
        Api.Answer applied =
                person.api().post("tasks/" + task(pay) + "/applications", "{\"pitch\": \"Mugs\"}");
        assertThat(outcome(applied)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BUYER,       CPS,          yes",
        "BUYER,       FIXED_FEE,    NOT_ELIGIBLE",
        "BUYER,       FEE_PLUS_CPS, NOT_ELIGIBLE",
        "INFLUENCER,  CPS,          yes",
        "INFLUENCER,  FIXED_FEE,    yes",
        "INFLUENCER,  FEE_PLUS_CPS, yes",
        "GROUP_OWNER, CPS,          yes",
        "GROUP_OWNER, FIXED_FEE,    NOT_ELIGIBLE",
        "GROUP_OWNER, FEE_PLUS_CPS, NOT_ELIGIBLE",
        "MCN,         CPS,          yes",
        "MCN,         FIXED_FEE,    NOT_ELIGIBLE",
        "MCN,         FEE_PLUS_CPS, NOT_ELIGIBLE"
    })
    void throughTheirAgency(As as, Pay pay, String expected) {
        Creator person = PEOPLE.get(as);
        Api.Answer applied =
                agency.api()
                        .post(
                                "tasks/" + task(pay) + "/applications",
                                "{\"affiliateId\": \"" + person.id() + "\", \"pitch\": \"Mugs\"}");
        if (applied.status() == 201) {
            person.api()
                    .post(
                            "applications/" + applied.text("id") + "/confirmation",
                            "{\"decision\": \"CONFIRM\"}");
        }
        assertThat(outcome(applied)).isEqualTo(expected);
    }

    /** Up to the contract, whose money is in escrow. */
    private static String outcome(Api.Answer applied) {
        if (applied.status() != 201) {
            return applied.text("code");
        }
        Api.Answer accepted =
                merchant.api()
                        .post(
                                "applications/" + applied.text("id") + "/decision",
                                "{\"decision\": \"ACCEPT\"}");
        assertThat(accepted.text("assignmentId")).isNotEmpty();
        return "yes";
    }

    private static String link(Creator person) {
        Api.Answer made =
                person.api()
                        .post(
                                "links",
                                "{\"targetUrl\": \"https://shop.example/mug\", \"merchantId\": \""
                                        + merchant.id()
                                        + "\"}");
        return made.status() == 201 ? "yes" : made.text("code");
    }

    private static Creator reviewed(Creator person, String role) {
        String application =
                person.api()
                        .post(
                                "affiliates/" + person.id() + "/role-applications",
                                "{\"role\": \"" + role + "\"}")
                        .text("id");
        Api.as("demo-reviewer")
                .post(
                        "role-applications/" + application + "/decision",
                        "{\"decision\": \"APPROVE\"}");
        return person;
    }

    private static String task(Pay pay) {
        String fee = pay == Pay.CPS ? "" : ", \"fee\": " + Cast.euro("100.00");
        String rate = pay == Pay.FIXED_FEE ? "" : ", \"rate\": \"0.07\"";
        return Cast.published(merchant, "{\"type\": \"" + pay + "\"" + fee + rate + "}");
    }
}
