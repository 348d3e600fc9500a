package org.creatorconnect.order.view;

import java.time.Duration;

/**
 * Lines that a shop can copy: how it keeps the click id that a visitor brings, and tells an order
 * with it.
 *
 * @param endpoint where orders are sent
 * @param parameter under which the click id comes in the address; the shop's cookie has its name
 * @param windowDays how long it is worth keeping
 */
public record ShopSamples(String endpoint, String parameter, int windowDays) {

    private static final String SERVER =
            """
            if (isset($_GET['%1$s'])) {
                setcookie('%1$s', $_GET['%1$s'], ['expires' => time() + %2$d * 86400,
                    'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
            }
            // With the order:
            $order['clickId'] = $_COOKIE['%1$s'] ?? null;
            """;

    private static final String SCRIPT =
            """
            <script>
              (function () {
                var id = new URLSearchParams(location.search).get("%1$s");
                if (id) document.cookie = "%1$s=" + encodeURIComponent(id)
                  + "; Max-Age=%2$d; Path=/; SameSite=Lax; Secure";
              })();
            </script>
            """;

    private static final String SAMPLE =
            """
            SECRET='whsec_…'                       # shown once, when the key is made
            ID="msg-$(date +%%s)"; TS="$(date +%%s)"
            BODY='{"reference": "A-1001", "orderedAt": "'$(date -u +%%FT%%TZ)'", "currency": "EUR",
              "clickId": "<%1$s from the address>", "lines": [{"reference": "1",
              "productReference": "LAMP-01", "quantity": 1, "grossAmount": "119.00",
              "coupons": "10.00", "tax": "17.40", "shipping": "4.90"}]}'
            KEY=$(printf %%s "${SECRET#whsec_}" | base64 -d | od -An -tx1 | tr -d ' \\n')
            SIG=$(printf '%%s.%%s.%%s' "$ID" "$TS" "$BODY" |
              openssl dgst -sha256 -mac HMAC -macopt hexkey:$KEY -binary | base64)
            curl -s %2$s \\
              -H 'Content-Type: application/json' \\
              -H "webhook-id: $ID" -H "webhook-timestamp: $TS" \\
              -H "webhook-signature: v1,$SIG" -d "$BODY\"\
            """;

    /** Lines for the shop's server, in PHP, that keep the click id until the order. */
    public String server() {
        return SERVER.formatted(parameter, windowDays);
    }

    /** A script for the shop's pages that does the same. */
    public String script() {
        return SCRIPT.formatted(parameter, Duration.ofDays(windowDays).toSeconds());
    }

    /** Lines for a terminal that tell a signed order. */
    public String order() {
        return SAMPLE.formatted(parameter, endpoint);
    }
}
