package org.creatorconnect.story;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** A merchant's shop: visitors come by links, and it reports orders signed with its own key. */
final class Shop {

    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final Merchant merchant;
    private final byte[] key;

    Shop(Merchant merchant) {
        this.merchant = merchant;
        String secret =
                merchant.api()
                        .post("merchants/" + merchant.id() + "/signing-keys", "")
                        .text("secret");
        this.key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    /** A creator's new link into the shop. */
    String link(Creator creator) {
        return link(creator, "mug");
    }

    /** A creator's new link to a page of the shop. */
    String link(Creator creator, String page) {
        return creator.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/"
                                + page
                                + "\", \"merchantId\": \""
                                + merchant.id()
                                + "\"}")
                .text("code");
    }

    /** Somebody follows the link; the click id that the shop is told. */
    static String click(String code) {
        return place(code).split("click_id=", 2)[1].split("&", 2)[0];
    }

    /** Where somebody comes who follows the link. */
    static String place(String code) {
        URI portal = RunningProduct.get().server().portal();
        HttpRequest request =
                HttpRequest.newBuilder(portal.resolve("r/" + code))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Story")
                        .build();
        try {
            HttpResponse<Void> response =
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding());
            return response.headers().firstValue("Location").orElseThrow();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The order of the stories: two lines with coupon, tax and shipping. */
    static String order(String reference, String click) {
        return order(reference, click, now());
    }

    /**
     * The same at a product of its own.
     *
     * @param at when it was ordered, as ISO 8601 says
     */
    static String order(String reference, String click, String at) {
        return """
        {"reference": "%s", "orderedAt": "%s", "currency": "EUR", "clickId": "%s",
         "buyerReference": "b77", "lines": [
          {"reference": "L1", "productReference": "MUG", "quantity": 1, "grossAmount": "119.00",
           "coupons": "10.00", "tax": "17.40", "shipping": "4.90"},
          {"reference": "L2", "productReference": "CUP", "quantity": 2, "grossAmount": "150.00",
           "coupons": "0.00", "tax": "23.95", "shipping": "0.00"}]}\
        """
                .formatted(reference, at, click);
    }

    /** Reports an order, signed as Standard Webhooks say. */
    Api.Answer report(String order) {
        return send(order, signature(order));
    }

    /** Reports an order under a message's headers, perhaps once more. */
    Api.Answer report(String order, Map<String, String> message) {
        return send(order, message);
    }

    /** Reports an order under a signature that is not its own. */
    Api.Answer reportForged(String order) {
        return send(order, signature(order + " "));
    }

    /** Tells what happened to an order afterwards. */
    Api.Answer tell(String order, String event) {
        return merchant.api()
                .post("merchants/" + merchant.id() + "/orders/" + order + "/events", event);
    }

    JsonObject attribution(String order) {
        return merchant.api()
                .get("merchants/" + merchant.id() + "/orders/" + order + "/attribution")
                .json();
    }

    List<String> commissions(Api.Answer reported) {
        return reported.json().getJsonArray("commissionIds").stream()
                .map(id -> ((JsonString) id).getString())
                .toList();
    }

    private Api.Answer send(String order, Map<String, String> signature) {
        return Api.as("").post("merchants/" + merchant.id() + "/orders", order, signature);
    }

    /** The headers of a new message that is sent now, signed. */
    Map<String, String> signature(String body) {
        return signature(body, now());
    }

    /**
     * The headers that sign a body.
     *
     * @param when it is sent, as ISO 8601 says
     */
    Map<String, String> signature(String body, String when) {
        String id = "msg_" + UUID.randomUUID();
        String at = Long.toString(Instant.parse(when).getEpochSecond());
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                at,
                "webhook-signature",
                "v1," + mac(id + "." + at + "." + body));
    }

    /** The signature of a postback's query: hexadecimal, over its bytes, each a character here. */
    String sign(String query) {
        return java.util.HexFormat.of()
                .formatHex(hmac(query.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private String mac(String text) {
        return Base64.getEncoder().encodeToString(hmac(text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] hmac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The time that the product goes by. */
    static String now() {
        return Api.as("").get("demo/clock").text("now");
    }

    /** The time that the product goes by, so many days on. */
    static String inDays(int days) {
        return Instant.parse(now()).plus(Duration.ofDays(days)).toString();
    }
}
