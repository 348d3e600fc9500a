package org.creatorconnect.benchmark;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TokenFingerprint;

/** An auditor, who sees all lists and needs no second factor, at the portal and by the API. */
final class Reader {

    private static final String NAME = "bench-reader";
    private static final String TOKEN = "bench-token-of-a-reader";

    /** With the password of the first operator. */
    private static final String ACCOUNT =
            """
            INSERT INTO account (id, version, username, display_name, password_hash, created_at)
            SELECT '%1$s', 0, '%2$s', 'Reader', password_hash, now() FROM account WHERE username = '%3$s';
            INSERT INTO account_role (account_id, role) VALUES ('%1$s', '%4$s');
            INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%5$s', 0, '%1$s', now())\
            """;

    private static final String FORM =
            "signIn=signIn&signIn:submit=&signIn:username=%s&signIn:password=%s"
                    + "&jakarta.faces.ViewState=stateless"
                    + "&primefaces.nonce=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";

    private final Installation product;
    private final Map<String, String> session;

    Reader(Installation product) {
        this.product = product;
        if (product.number("SELECT count(*) FROM account WHERE username = ?", NAME) == 0) {
            product.run(
                    List.of(
                            ACCOUNT.formatted(
                                    UUID.randomUUID(),
                                    NAME,
                                    Installation.OPERATOR,
                                    Role.AUDITOR,
                                    TokenFingerprint.of(TOKEN).value())));
        }
        this.session = Map.of("Cookie", signIn());
    }

    /** Reads a page of the portal. */
    String page(String target) {
        return read(product.portal().resolve(target), session);
    }

    /** Asks the API. */
    String ask(String target) {
        return read(product.api().resolve(target), Map.of("Authorization", "Bearer " + TOKEN));
    }

    private static String read(URI address, Map<String, String> headers) {
        HttpResponse<String> answer = Http.get(address, headers);
        if (answer.statusCode() != 200) {
            throw new BenchmarkFailed(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private String signIn() {
        return Http.submit(
                        product.portal().resolve("sign-in.xhtml"),
                        FORM.formatted(NAME, Installation.PASSWORD))
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("CONNECT_SESSION"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new BenchmarkFailed("nobody can sign in"))
                .replaceAll(";.*", "");
    }
}
