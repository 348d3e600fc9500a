package org.creatorconnect.story;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * A merchant and an influencer with a website, in production: their accounts are put into the
 * database, everything else is made over the API, as anybody would.
 */
final class ProductionCast {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ProductionServer server = ProductionServer.get();
    private final String name;
    private final Merchant merchant;
    private final Creator creator;
    private final String campaign;

    /**
     * @param name of both; nobody else may have it
     */
    ProductionCast(String name) throws SQLException {
        this.name = name;
        server.offerWebsites();
        merchant = openMerchant();
        creator = joinInfluencer();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        campaign =
                merchant.api()
                        .post(
                                "campaigns",
                                """
                                {"merchantId": "%s", "name": "Autumn", "startsOn": "%s", "endsOn": "%s",
                                 "budget": {"amount": "5000.00", "currency": "EUR"}}"""
                                        .formatted(merchant.id(), today, today.plusYears(1)))
                        .text("id");
    }

    /** A draft of a task of 10.00 EUR for one influencer, half on approval and half later. */
    String draft() {
        return merchant.api()
                .post(
                        "campaigns/" + campaign + "/tasks",
                        """
                        {"title": "Trail mug", "platform": "WEBSITE", "slots": 1, "endsAt": "%sT00:00:00Z",
                         "compensation": {"type": "FIXED_FEE", "fee": {"amount": "10.00", "currency": "EUR"}},
                         "tranches": [{"percent": 50, "afterDays": 0}, {"percent": 50, "afterDays": 30}]}"""
                                .formatted(LocalDate.now(ZoneOffset.UTC).plusMonths(6)))
                .text("id");
    }

    /** The influencer works on such a task; the assignment's id. */
    String assigned() {
        String task = draft();
        merchant.api().post("tasks/" + task + "/publication", "");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    Api.Answer submit(String assignment, String address) {
        return creator.api().post("assignments/" + assignment + "/submissions", content(address));
    }

    /** Content is handed in for a new task; its id. */
    String submitted(String address) {
        return submit(assigned(), address).text("id");
    }

    Api.Answer correct(String submission, String address) {
        return creator.api().post("submissions/" + submission + "/correction", content(address));
    }

    /** The merchant approves, which looks at the page first unless what was seen last is good. */
    Api.Answer approve(String submission) {
        return merchant.api()
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
    }

    Merchant merchant() {
        return merchant;
    }

    private Merchant openMerchant() throws SQLException {
        String id =
                server.account("operator-of-" + name, "operator")
                        .post(
                                "merchants",
                                "{\"name\": \""
                                        + name
                                        + "\", \"country\": \"SE\", \"houseBrand\": false}")
                        .text("id");
        String user = "merchant-of-" + name;
        Api api = server.account(user, "merchant");
        server.sql(
                """
                UPDATE account SET merchant_id = '%1$s', team_right = 'OWNER' WHERE username = '%2$s';
                INSERT INTO team_member (id, version, team_id, merchant_id, team_right, status, account_id, joined_at)
                SELECT gen_random_uuid(), 0, merchant_id, merchant_id, 'OWNER', 'MEMBER', id, now()
                FROM account WHERE username = '%2$s'"""
                        .formatted(id, user));
        Merchant opened = new Merchant(api, id);
        Cast.terms(opened);
        server.account("finance-of-" + name, "finance")
                .post(
                        "merchants/" + id + "/deposits",
                        "{\"amount\": " + Cast.euro("5000.00") + ", \"reference\": \"D1\"}");
        return opened;
    }

    private Creator joinInfluencer() throws SQLException {
        Api api = server.account(name, "affiliate");
        String id =
                api.post(
                                "affiliates",
                                """
                                {"displayName": "Nora", "country": "SE", "legalName": "Nora Lind"}""")
                        .text("id");
        String channel =
                api.post(
                                "affiliates/" + id + "/channels",
                                "{\"platform\": \"WEBSITE\", \"url\": \"http://"
                                        + server.pagesHost()
                                        + "/"
                                        + name
                                        + "\"}")
                        .text("id");
        String code = api.post("channels/" + channel + "/proof", "").text("code");
        server.pages().put("/" + name, "{\"userInteractionCount\": \"12000\"} " + code);
        api.post("channels/" + channel + "/verification", "");
        return Cast.influencer(new Creator(api, id));
    }

    private static String content(String address) {
        return "{\"contentUrl\": \"" + address + "\", \"disclosure\": true}";
    }

    /** Another path on a host. */
    static String path() {
        return "/content" + NUMBER.incrementAndGet();
    }
}
