package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.catalog.query.KeyRow;
import org.creatorconnect.catalog.query.MerchantQueries;
import org.creatorconnect.catalog.query.TermsRow;
import org.creatorconnect.commission.query.OrderFilter;
import org.creatorconnect.commission.query.OrderQueries;
import org.creatorconnect.commission.query.OrderRow;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.platform.Settings;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** How a merchant's shop tells its orders, and what became of the last ones. */
@Named("trackingView")
@RequestScoped
public class TrackingView {

    private static final int LAST = 10;

    private final Callers callers;
    private final MerchantQueries merchants;
    private final OrderQueries orders;
    private final Settings settings;
    private @Nullable List<OrderRow> last;

    protected TrackingView() {
        this(null, null, null, null);
    }

    @Inject
    public TrackingView(
            Callers callers, MerchantQueries merchants, OrderQueries orders, Settings settings) {
        this.callers = callers;
        this.merchants = merchants;
        this.orders = orders;
        this.settings = settings;
    }

    /** The merchant that the reader acts for. */
    public UUID getMerchant() {
        return callers.current().merchantId().orElseThrow(() -> new NotFound("merchant"));
    }

    /** How many signing keys are valid now. */
    public long getValidKeys() {
        return merchants.keys(new MerchantId(getMerchant())).stream()
                .filter(KeyRow::isValid)
                .count();
    }

    /** Where orders are sent. */
    public String getEndpoint() {
        return settings.baseUrl() + "/api/v1/merchants/" + getMerchant() + "/orders";
    }

    /** Lines for a terminal that tell a signed order. */
    public String getSample() {
        return SAMPLE.formatted(getEndpoint());
    }

    /** Lines for the shop's server that keep the click id until the order. */
    public String getServerSample() {
        return SERVER.formatted(windowDays());
    }

    /** A script for the shop's pages that does the same. */
    public String getScriptSample() {
        return SCRIPT.formatted(Duration.ofDays(windowDays()).toSeconds());
    }

    private int windowDays() {
        return merchants.terms(new MerchantId(getMerchant())).stream()
                .filter(terms -> terms.state().equals("IN_FORCE"))
                .findFirst()
                .map(TermsRow::windowDays)
                .orElse(ProgramTerms.DEFAULT.windowDays());
    }

    /** The orders that came last, newest first. */
    public List<OrderRow> getLast() {
        if (last == null) {
            last = orders.orders(OrderFilter.NONE, null, LAST);
        }
        return last;
    }

    private static final String SERVER =
            """
            if (isset($_GET['click_id'])) {
                setcookie('click_id', $_GET['click_id'], ['expires' => time() + %d * 86400,
                    'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
            }
            // With the order:
            $order['clickId'] = $_COOKIE['click_id'] ?? null;
            """;

    private static final String SCRIPT =
            """
            <script>
              (function () {
                var id = new URLSearchParams(location.search).get("click_id");
                if (id) document.cookie = "click_id=" + encodeURIComponent(id)
                  + "; Max-Age=%d; Path=/; SameSite=Lax; Secure";
              })();
            </script>
            """;

    private static final String SAMPLE =
            """
            SECRET='whsec_…'                       # shown once, when the key is made
            ID="msg-$(date +%%s)"; TS="$(date +%%s)"
            BODY='{"reference": "A-1001", "orderedAt": "'$(date -u +%%FT%%TZ)'", "currency": "EUR",
              "clickId": "<click_id from the address>", "lines": [{"reference": "1",
              "productReference": "LAMP-01", "quantity": 1, "grossAmount": "119.00",
              "coupons": "10.00", "tax": "17.40", "shipping": "4.90"}]}'
            KEY=$(printf %%s "${SECRET#whsec_}" | base64 -d | od -An -tx1 | tr -d ' \\n')
            SIG=$(printf '%%s.%%s.%%s' "$ID" "$TS" "$BODY" |
              openssl dgst -sha256 -mac HMAC -macopt hexkey:$KEY -binary | base64)
            curl -s %s \\
              -H 'Content-Type: application/json' \\
              -H "webhook-id: $ID" -H "webhook-timestamp: $TS" \\
              -H "webhook-signature: v1,$SIG" -d "$BODY\"\
            """;
}
