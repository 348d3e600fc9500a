package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, by the table of affiliate roles: every role and none, every kind of task, for
 * oneself and through an agency, up to the contract or the refusal. All who joined have a verified
 * channel on the task's platform; only the group owner has a community.
 */
class EligibilityIT {

    private static final long FEW = 300;

    /** What somebody is beside a buyer. */
    enum As {
        NOBODY,
        BUYER,
        INFLUENCER,
        GROUP_OWNER,
        MCN
    }

    /** What is to be done. */
    enum Pay {
        LINK,
        CPS,
        GROUP_ONLY,
        FIXED_FEE,
        FEE_PLUS_CPS
    }

    /** The table, typed anew: a dash is refused. */
    private static final String TABLE =
            """
            as           LINK  CPS  GROUP_ONLY  FIXED_FEE  FEE_PLUS_CPS
            NOBODY       -     -    -           -          -
            BUYER        yes   yes  -           -          -
            INFLUENCER   yes   yes  -           yes        yes
            GROUP_OWNER  yes   yes  yes         -          -
            MCN          yes   yes  -           -          -
            """;

    private static final Map<As, Creator> PEOPLE = new EnumMap<>(As.class);
    private static Merchant merchant;
    private static Agency agency;

    @BeforeAll
    static void join() {
        merchant = Cast.merchant("9000.00");
        agency = Agency.approved();
        PEOPLE.put(As.BUYER, Cast.creator(FEW));
        PEOPLE.put(As.INFLUENCER, Cast.influencer());
        PEOPLE.put(As.GROUP_OWNER, Cast.groupOwner(FEW));
        PEOPLE.put(As.MCN, Cast.reviewed(Cast.creator(FEW), "MCN"));
        PEOPLE.forEach((as, person) -> agency.signs(person, 1_500));
        Api stranger = Api.as(Cast.guest("stranger", "AFFILIATE").text("token"));
        PEOPLE.put(As.NOBODY, new Creator(stranger, ""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void forThemselves(As as, Pay pay, boolean may) {
        Creator person = PEOPLE.get(as);
        if (pay == Pay.LINK) {
            assertThat(link(person)).isEqualTo(may ? "yes" : "ROLE_REQUIRED");
            return;
        }
        Api.Answer applied =
                person.api().post("tasks/" + task(pay) + "/applications", "{\"pitch\": \"Mugs\"}");
        assertThat(outcome(applied)).isEqualTo(may ? "yes" : "NOT_ELIGIBLE");
    }

    @ParameterizedTest
    @MethodSource("cellsOfThoseOnARoster")
    void throughTheirAgency(As as, Pay pay, boolean may) {
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
        assertThat(outcome(applied)).isEqualTo(may ? "yes" : "NOT_ELIGIBLE");
    }

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        String[] head = rows.get(0);
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                Stream.iterate(1, at -> at < head.length, at -> at + 1)
                                        .map(
                                                at ->
                                                        Arguments.of(
                                                                As.valueOf(row[0]),
                                                                Pay.valueOf(head[at]),
                                                                row[at].equals("yes"))));
    }

    /** Nobody makes links for others, and who has not joined is on no roster. */
    static Stream<Arguments> cellsOfThoseOnARoster() {
        return cells().filter(cell -> cell.get()[0] != As.NOBODY)
                .filter(cell -> cell.get()[1] != Pay.LINK);
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

    private static String task(Pay pay) {
        if (pay == Pay.GROUP_ONLY) {
            return Cast.forGroups(merchant);
        }
        String fee = pay == Pay.CPS ? "" : ", \"fee\": " + Cast.euro("100.00");
        String rate = pay == Pay.FIXED_FEE ? "" : ", \"rate\": \"0.07\"";
        return Cast.published(merchant, "{\"type\": \"" + pay + "\"" + fee + rate + "}");
    }
}
