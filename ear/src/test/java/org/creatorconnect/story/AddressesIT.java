package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as browsers and advertising networks write them, and as nobody should. */
class AddressesIT {

    private static final String PERSON =
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0";

    private static Merchant merchant;
    private static Shop shop;
    private static String code;

    @BeforeAll
    static void aShopAndALink() {
        merchant = Cast.merchant("1000.00");
        shop = new Shop(merchant);
        code = shop.link(Cast.creator(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sub1=a|b",
                "sub1={campaign.id}",
                "sub1=50%off",
                "sub1=50%of",
                "sub1=100%",
                "sub1=%",
                "sub1=%zz",
                "sub1=%4",
                "sub1=a^b",
                "sub1=a`b",
                "sub1=<b>",
                "sub1=\"x\"",
                "sub1=[1]",
                "sub1=a\\b",
                "sub1=%FF",
                "sub1=%C3%28",
                "sub1=%00",
                "sub1=a%00b",
                "sub1=\u00c3\u00bc",
                "sub1=\u00ff",
                "sub1=a=b&&&=",
                "utm_content=a|b",
                "utm_content={{ad.name}}",
                "%7Bx%7D=1&{y}=2",
                "sub1={sub1}&sub2=[CLICK]&sub3=${x}&sub4=%%GCLID%%&sub5=@@x@@"
            })
    void aVisitorComesToTheShopWhateverTheQuerySays(String query) {
        Wire.Answer answer = Wire.get("/r/" + code + "?" + query, PERSON);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow())
                .startsWith("https://shop.example/mug?")
                .contains("click_id=");
        assertThat(answer.headers("Set-Cookie")).noneMatch(one -> one.contains("CONNECT_SESSION"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "{sub1}",
                "50%off",
                "100%",
                "a^b",
                "%zz",
                "[x]",
                "\"q\"",
                "%FF",
                "a+b%20c",
                "\u00c3\u00bc",
                "\u00ff"
            })
    void aPostbackIsSignedOverExactlyWhatIsSent(String sub) {
        String query =
                "order_id=PB-%d&amount=10.00&currency=EUR&sub1=%s&ts=%d"
                        .formatted(
                                System.nanoTime(), sub, Instant.parse(Shop.now()).getEpochSecond());
        String path = "/api/v1/s2s/" + merchant.id() + "?";
        assertThat(Wire.get(path + query + "&sig=" + shop.sign(query)).status()).isEqualTo(200);
        assertThat(Wire.get(path + query + "x&sig=" + shop.sign(query)).status()).isEqualTo(401);
    }

    @Test
    void aPostbackWithAZeroByteIsRefusedByName() {
        String query = "order_id=PB-0&amount=10.00&currency=EUR&sub1=%00&ts=1";
        Wire.Answer answer =
                Wire.get("/api/v1/s2s/" + merchant.id() + "?" + query + "&sig=" + shop.sign(query));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElseThrow()).contains("problem+json");
        assertThat(answer.body()).contains("\"code\":\"MALFORMED_ADDRESS\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/x|y", "/api/v1/%zz", "/api/v1/100%", "/api/v1/x{y}"})
    void theApiKnowsNobodyAtStrangePlaces(String path) {
        Wire.Answer answer = Wire.get(path);
        assertThat(answer.status()).isIn(401, 404);
        assertThat(answer.header("Content-Type").orElseThrow()).contains("problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing|here", "/100%", "/%zz", "/{x}", "/%FF%FE", "/..%2f..%2fetc"})
    void thePortalSaysThatNothingIsThere(String path) {
        Wire.Answer answer = Wire.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x%00y", "/sign-in.xhtml?to=%00", "/sign-in.xhtml?%00=1"})
    void aZeroByteIsRefusedByAPageThatSaysWhatToDo(String target) {
        Wire.Answer answer = Wire.get(target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>This address cannot be read</h1>");
    }

    @Test
    void noRedirectIsLedByTheHostThatARequestNames() {
        for (String target :
                new String[] {"/home.xhtml", "/tokens.xhtml", "/affiliates/list.xhtml?q=a"}) {
            Wire.Answer answer =
                    Wire.get(target, "Host: evil.example", "X-Forwarded-Host: evil.example");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location").orElseThrow())
                    .startsWith(Product.portal().toString())
                    .doesNotContain("evil");
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedByNameBeforeItIsSent() {
        Wire.Answer answer =
                Wire.send("POST", "/api/v1/demo/clock", "", "Content-Length: 26214401");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyIn() {
        for (String header :
                new String[] {
                    "Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site"
                }) {
            Wire.Answer answer =
                    Wire.send(
                            "POST",
                            "/sign-in.xhtml",
                            "signIn=signIn&jakarta.faces.ViewState=stateless",
                            "Content-Type: application/x-www-form-urlencoded",
                            header);
            assertThat(answer.status()).as(header).isEqualTo(403);
            assertThat(answer.body()).contains("Sent from another site");
        }
    }
}
