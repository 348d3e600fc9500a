package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Rows for every list of the portal: so many that there is a third page of two rows, and some that
 * nobody misses when something is done to them.
 */
public final class FullLists {

    private static final int ROWS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String mark = "lists" + UUID.randomUUID().toString().substring(0, 8);
    private final FullShop shop = new FullShop();
    private final String merchant = SignsIn.forMerchant(shop.merchant().id());
    private final String creator = SignsIn.forAffiliate(shop.creator().id());
    private final Agency looksAfterMany = Agency.called("Lantern Ltd");
    private final String agency = SignsIn.forAffiliate(looksAfterMany.self().id());
    private final String draft;

    private FullLists() throws JMSException {
        draft = draft();
        for (int i = 1; i <= ROWS; i++) {
            Api.as("demo-operator")
                    .post(
                            "merchants",
                            "{\"name\": \"%s %d\", \"country\": \"SE\", \"houseBrand\": false}"
                                    .formatted(mark, i));
            applicant(i);
            invite(i);
            letter(i);
            lookAfter(i);
            appellant(i);
            importAffiliates(i);
            shown(i);
        }
        for (Api owner :
                new Api[] {
                    shop.merchant().api(), shop.creator().api(), looksAfterMany.self().api()
                }) {
            webhook(owner);
            colleagues(owner);
        }
        for (String username : new String[] {"operator", merchant, creator}) {
            exports(username);
        }
        reports();
        duplicates();
        PastMerges.add(ROWS);
        for (int i = 1; i <= ROWS; i++) {
            segment(i);
        }
        creatorLists();
    }

    public static FullLists make() throws JMSException {
        return new FullLists();
    }

    /** The user name of a merchant whose lists are full. */
    public String merchant() {
        return merchant;
    }

    /** The user name of a creator whose lists are full. */
    public String creator() {
        return creator;
    }

    /** The user name of an agency whose lists are full. */
    public String agency() {
        return agency;
    }

    /** The pages with a list of one object, and the address of such a page with a full one. */
    public Map<String, String> objects() {
        String payout = Finance.payoutOf(shop.creator(), shop.run()).getString("id");
        return Map.of(
                "payouts/run.xhtml", "?id=" + shop.run(),
                "payouts/run.xhtml of a draft", "?id=" + draft,
                "payouts/payout.xhtml", "?id=" + payout,
                "ledger/account.xhtml", "?id=" + busiestAccount(),
                "affiliate-imports/detail.xhtml", "?id=" + newestImport(),
                "segments/detail.xhtml", "?id=" + newestSegment(),
                "feeds/detail.xhtml", "?id=" + Feeds.worst(),
                "reports.xhtml", "?by=LINK");
    }

    /** What narrows lists to the rows that can be acted on. */
    public Map<String, String> expendable() {
        return Map.of(
                "accounts/list.xhtml", "?q=" + mark,
                "affiliates/list.xhtml", "?q=" + mark,
                "creators/list.xhtml", "?q=" + mark,
                "role-applications/list.xhtml", "?status=APPLIED&q=" + mark,
                "queues/list.xhtml", "?q=" + mark,
                "mail/list.xhtml", "?status=DEAD&q=" + mark + "@shop.example",
                "webhooks/deliveries.xhtml", "?status=DELIVERED",
                "orders/list.xhtml", "?status=RECEIVED",
                "submissions/list.xhtml", "?status=SUBMITTED",
                "applications/list.xhtml", "?status=APPLIED");
    }

    /** Payees in a currency of their own, in a run that nobody submits, and as many in euro. */
    private static String draft() {
        Api finance = Api.as("demo-finance");
        finance.post(
                "demo/payables",
                "{\"count\": %d, \"amount\": {\"amount\": \"500.00\", \"currency\": \"DKK\"}}"
                        .formatted(ROWS));
        return finance.post("payout-runs", "{\"currency\": \"DKK\"}").text("id");
    }

    /** Somebody with an account, who joined and asks to be an agency. */
    private void applicant(int number) {
        Api api = Api.as(Cast.guest(mark + "-" + number + "-", "AFFILIATE").text("token"));
        String id = Cast.joined(api, mark + " " + number);
        api.post("affiliates/" + id + "/role-applications", "{\"role\": \"MCN\"}");
    }

    /** One creator on the agency's roster, and one who has not answered yet. */
    private void lookAfter(int number) {
        looksAfterMany.signs(newcomer("looked-after", number), 1_000 + number);
        looksAfterMany.invite(newcomer("asked", number), 1_000);
    }

    /** Somebody who shows a channel to the reviewers, is banned, and appeals. */
    private void appellant(int number) {
        Cast.Creator banned = newcomer("banned", number);
        Api api = banned.api();
        String channel =
                api.post(
                                "affiliates/" + banned.id() + "/channels",
                                "{\"platform\": \"YOUTUBE\", \"url\": \"https://www.youtube.com/@%s%d\"}"
                                        .formatted(mark, number))
                        .text("id");
        api.post("channels/" + channel + "/proof", "");
        api.post(
                "channels/" + channel + "/evidence",
                "{\"link\": \"https://www.youtube.com/@%s%d/about\", \"followers\": 12000}"
                        .formatted(mark, number));
        Api.as("demo-operator")
                .post("affiliates/" + banned.id() + "/ban", "{\"reasonCode\": \"OTHER\"}");
        api.post(
                "affiliates/" + banned.id() + "/ban/appeal",
                "{\"statement\": \"It was somebody else.\"}");
    }

    /** A creator who wants to be found. */
    private void shown(int number) {
        Cast.Creator creator = Cast.creator(1_000 + number);
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/introduction",
                        "{\"words\": \"%s\", \"languages\": [\"en\"]}".formatted(mark));
    }

    /** Where creators who are chosen can be kept. */
    private void creatorLists() {
        for (Api finder : new Api[] {shop.merchant().api(), looksAfterMany.self().api()}) {
            finder.post("creator-lists", "{\"name\": \"Spring\"}");
        }
    }

    private Cast.Creator newcomer(String what, int number) {
        String name = mark + "-" + what + "-" + number;
        Api api = Api.as(Cast.guest(name + "-", "AFFILIATE").text("token"));
        return new Cast.Creator(api, Cast.joined(api, name));
    }

    private void invite(int number) {
        Tables.run(
                """
                INSERT INTO invitation (id, version, fingerprint, username, display_name, role, status,
                                        invited_by, invited_at, expires_at)
                SELECT uuidv7(), 0, encode(sha256(convert_to('%1$s-%2$d', 'UTF8')), 'hex'),
                       '%1$s-guest-%2$d', 'Guest %2$d', 'reviewer', 'INVITED', 'operator',
                       now(), now() + interval '%2$d days'"""
                        .formatted(mark, number));
    }

    /** A letter that cannot be sent, and one that nobody has to decide about. */
    private void letter(int number) {
        for (String status : new String[] {"'DEAD', NULL, '\\x01'", "'SENT', now(), NULL"}) {
            Tables.run(
                    """
                    INSERT INTO letter (id, version, kind, address, language, status, ended_at, content,
                                        attempts, next_try_at, created_at, expires_at)
                    SELECT uuidv7(), 0, 'PASSWORD_CHANGED', '%1$s@shop.example', 'en', %2$s,
                           12, now(), now() - interval '%3$d hours', now() + interval '1 day'"""
                            .formatted(mark, status, number));
        }
    }

    /** Messages to a host that nobody has, which a demo's script answers. */
    private void colleagues(Api owner) {
        for (int i = 1; i <= ROWS; i++) {
            owner.post(
                    "team/invitations",
                    "{\"email\": \"%s-%d@shop.example\", \"right\": \"ANALYST\"}"
                            .formatted(mark, i));
        }
    }

    private static void webhook(Api owner) {
        String id =
                owner.post(
                                "webhooks",
                                "{\"url\": \"https://hooks.lists.example/in\","
                                        + " \"events\": [\"task.*\"]}")
                        .text("id");
        for (int i = 0; i < ROWS; i++) {
            owner.post("webhooks/" + id + "/test", "");
        }
    }

    /** A file of nothing but errors: more of them with each. */
    private static void importAffiliates(int number) {
        Api.as("demo-operator")
                .post(
                        "affiliate-imports",
                        "email,displayName,country\n" + "nobody,,XX\n".repeat(number),
                        Map.of("Content-Type", "text/csv"));
    }

    private static void exports(String username) {
        Tables.run(
                """
                INSERT INTO list_export (id, version, account_id, list, state, format, language, status,
                                         attempts, row_count, byte_count, asked_at, ended_at)
                SELECT uuidv7(- n * interval '1 minute'), 0, id, '/products/list', '', 'CSV', 'en', 'CANCELED',
                       0, n * 7 %% 10, 0, now() - n * interval '1 minute', now()
                FROM account, generate_series(1, %d) n WHERE username = '%s'"""
                        .formatted(ROWS, username));
    }

    private void reports() throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            for (int i = 1; i <= ROWS; i++) {
                bank.send(mark + " no JSON " + i);
            }
        }
        Eventually.within(PATIENCE)
                .assertThat(
                        () ->
                                Tables.text(
                                        "SELECT count(*) FROM review_message WHERE body LIKE '"
                                                + mark
                                                + "%'"),
                        count -> assertThat(count).isEqualTo("" + ROWS));
    }

    /** A tag, a tier, and a segment of the affiliates who were added here. */
    private void segment(int number) {
        Api operator = Api.as("demo-operator");
        operator.post("tags", "{\"name\": \"%s %d\", \"tone\": \"BLUE\"}".formatted(mark, number));
        operator.post(
                "tiers", "{\"name\": \"%s %d\", \"rank\": %d}".formatted(mark, number, freeRank()));
        operator.post(
                "segments",
                "{\"name\": \"%1$s %2$d\", \"search\": \"%1$s\"}".formatted(mark, number));
    }

    private static int freeRank() {
        return Integer.parseInt(Tables.text("SELECT coalesce(max(rank), 500) + 1 FROM tier"));
    }

    /** Pairs of neighbours in the list of affiliates. */
    private static void duplicates() {
        Tables.run(
                """
                INSERT INTO duplicate (id, version, first_id, second_id, kind, status, found_at)
                SELECT gen_random_uuid(), 0, p.first, p.second, 'CHANNEL', 'OPEN', now()
                FROM (SELECT id AS second, lag(id) OVER (ORDER BY id) AS first FROM affiliate
                      ORDER BY id DESC LIMIT %d) p
                WHERE p.first IS NOT NULL ON CONFLICT DO NOTHING"""
                        .formatted(ROWS + 1));
    }

    private static String newestImport() {
        return Tables.text("SELECT id FROM affiliate_import ORDER BY id DESC LIMIT 1");
    }

    private static String newestSegment() {
        return Tables.text("SELECT id FROM segment ORDER BY id DESC LIMIT 1");
    }

    private static String busiestAccount() {
        return Tables.text(
                "SELECT account_id FROM posting GROUP BY account_id ORDER BY count(*) DESC LIMIT 1");
    }
}
