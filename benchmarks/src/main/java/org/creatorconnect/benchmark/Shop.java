package org.creatorconnect.benchmark;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A merchant who reports orders.
 *
 * @param place the merchant's part of the API
 * @param secret its signing key as the product told it
 * @param click of somebody who came by a link
 */
record Shop(URI place, String token, String secret, String click) {

    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    /** An order of two lines with coupon, tax and shipping. */
    String order(String reference) {
        return """
        {"reference": "%s", "orderedAt": "%s", "currency": "EUR", "clickId": "%s", "buyerReference": "b77", "lines": [\
        {"reference": "L1", "productReference": "MUG", "quantity": 1, "grossAmount": "119.00", "coupons": "10.00", \
        "tax": "17.40", "shipping": "4.90"}, {"reference": "L2", "productReference": "CUP", "quantity": 2, \
        "grossAmount": "150.00", "coupons": "0.00", "tax": "23.95", "shipping": "0.00"}]}\
        """
                .formatted(reference, Instant.now().toString(), click);
    }

    URI orders() {
        return place.resolve("orders");
    }

    URI batches() {
        return place.resolve("orders/batch");
    }

    /** What a request says so that it is done once. */
    Map<String, String> once() {
        return bearer(token);
    }

    /** The signature of an order, as Standard Webhooks 1.0.0 says. */
    Map<String, String> signature(String body) {
        String id = "msg_" + UUID.randomUUID();
        String at = Long.toString(Instant.now().getEpochSecond());
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", at,
                "webhook-signature", "v1," + mac(id + "." + at + "." + body));
    }

    /** The same by a token alone. */
    static Map<String, String> bearer(String token) {
        return Map.of(
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, HMAC));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
