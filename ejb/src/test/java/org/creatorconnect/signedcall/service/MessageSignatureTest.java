package org.creatorconnect.signedcall.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What we sign, as the library of Standard Webhooks checks it for those who receive it. */
class MessageSignatureTest {

    private static final String ID = "0199d2a4-0000-7000-8000-000000000001";
    private static final String BODY =
            "{\"type\":\"task.published\",\"data\":{\"title\":\"Kopp å ö\"}}";

    private final byte[] first = key(1);
    private final byte[] second = key(2);
    private final String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());

    @Test
    void theLibraryTakesWhatWeSign() {
        assertThatCode(() -> verify(first, BODY, signed(List.of(first))))
                .doesNotThrowAnyException();
    }

    @Test
    void duringARotationItTakesItByEitherSecret() {
        String both = signed(List.of(second, first));
        assertThat(both.split(" ")).hasSize(2).allMatch(one -> one.startsWith("v1,"));
        assertThatCode(() -> verify(first, BODY, both)).doesNotThrowAnyException();
        assertThatCode(() -> verify(second, BODY, both)).doesNotThrowAnyException();
    }

    @Test
    void itTakesNothingElse() {
        String signature = signed(List.of(first));
        assertThatThrownBy(() -> verify(second, BODY, signature))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(first, BODY + " ", signature))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private String signed(List<byte[]> keys) {
        return MessageSignature.header(keys, ID, now, BODY.getBytes(StandardCharsets.UTF_8));
    }

    private void verify(byte[] key, String body, String signature) throws Exception {
        new Webhook("whsec_" + Base64.getEncoder().encodeToString(key))
                .verify(
                        body,
                        HttpHeaders.of(
                                Map.of(
                                        "webhook-id", List.of(ID),
                                        "webhook-timestamp", List.of(now),
                                        "webhook-signature", List.of(signature)),
                                (name, value) -> true));
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }
}
