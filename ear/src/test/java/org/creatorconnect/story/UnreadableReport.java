package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.time.Duration;

/** A report that cannot be read, waiting for finance. */
public final class UnreadableReport {

    private UnreadableReport() {}

    /** Sends it as the payment system would, and waits until it is in review. */
    public static void arrives(String text) throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            bank.send(text);
        }
        Eventually.within(Duration.ofSeconds(30))
                .assertThat(
                        () ->
                                Api.as("demo-finance")
                                        .get(
                                                "reviews?queue=payment.status.review&status=OPEN&limit=200")
                                        .body(),
                        body -> assertThat(body).contains(text));
    }
}
