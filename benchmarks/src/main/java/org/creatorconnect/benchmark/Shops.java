package org.creatorconnect.benchmark;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.benchmark.machine.Visitors;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TokenFingerprint;

/** Merchants of the marketplace who report orders, each with a token, a key and a click. */
final class Shops {

    /** How many; more than there are clients, so that they seldom meet at one merchant's funds. */
    static final int COUNT = 64;

    private static final String ACCOUNT =
            """
            INSERT INTO account (id, version, username, display_name, merchant_id, team_right, created_at)
            VALUES ('%1$s', 0, 'bench-%3$s', 'Shop', '%2$s', 'OWNER', now());
            INSERT INTO account_role (account_id, role) VALUES ('%1$s', '%4$s');
            INSERT INTO team_member (id, version, team_id, merchant_id, team_right, status, account_id, joined_at)
            VALUES (gen_random_uuid(), 0, '%2$s', '%2$s', 'OWNER', 'MEMBER', '%1$s', now());
            INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%5$s', 0, '%1$s', now())\
            """;

    private static final String FINANCE =
            """
            INSERT INTO account (id, version, username, display_name, created_at)
            VALUES ('%1$s', 0, 'bench-finance', 'Finance', now());
            INSERT INTO account_role (account_id, role) VALUES ('%1$s', '%2$s');
            INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%3$s', 0, '%1$s', now())\
            """;

    private static final String FINANCE_TOKEN = "bench-token-of-finance";

    /**
     * More than any run can spend: an order without funds earns nothing, and costs half as much.
     */
    private static final String FUNDS =
            "{\"reference\": \"bench-%d\", \"amount\": {\"amount\": \"1000000000.00\", \"currency\": \"EUR\"}}";

    private Shops() {}

    /** Opens them in a marketplace that is filled. */
    static List<Shop> open(Installation product) {
        product.run(
                List.of(
                        FINANCE.formatted(
                                UUID.randomUUID(),
                                Role.FINANCE,
                                TokenFingerprint.of(FINANCE_TOKEN).value())));
        List<Shop> shops = new ArrayList<>();
        for (List<String> row :
                product.rows(
                        "SELECT DISTINCT ON (merchant_id) CAST(merchant_id AS text), code FROM tracking_link"
                                + " ORDER BY merchant_id LIMIT ?",
                        COUNT)) {
            shops.add(open(product, row.get(0), row.get(1), shops.size()));
        }
        return shops;
    }

    private static Shop open(Installation product, String merchant, String code, int number) {
        String token = "bench-token-" + number;
        product.run(
                List.of(
                        ACCOUNT.formatted(
                                UUID.randomUUID(),
                                merchant,
                                number,
                                Role.MERCHANT,
                                TokenFingerprint.of(token).value())));
        URI place = product.api().resolve("merchants/" + merchant + "/");
        Http.post(place.resolve("deposits"), Shop.bearer(FINANCE_TOKEN), FUNDS.formatted(number));
        String answer = Http.post(place.resolve("signing-keys"), Shop.bearer(token), "");
        String secret =
                Json.createReader(new StringReader(answer)).readObject().getString("secret");
        return new Shop(place, token, secret, click(product, code));
    }

    /** Follows a link as a person would; the id of that click. */
    private static String click(Installation product, String code) {
        String place =
                Http.get(
                                product.portal().resolve("r/" + code),
                                Map.of("User-Agent", Visitors.BROWSER))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () -> new BenchmarkFailed("the link " + code + " leads nowhere"));
        return place.split("click_id=", 2)[1].split("&", 2)[0];
    }
}
