package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.junit.jupiter.api.Test;

/** A payment system may take instructions and give reports, and nothing else. */
class BrokerAccessIT {

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> PaymentClient.overCore("payments", "wrong"))
                .isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> PaymentClient.overAmqp("guest", "guest"))
                .isInstanceOf(JMSException.class);
    }

    @Test
    void instructionsCannotBeForged() throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            Session session = bank.session();
            assertThatThrownBy(
                            () ->
                                    session.createProducer(
                                                    session.createQueue(
                                                            "jms.queue.payment.instructions"))
                                            .send(session.createTextMessage("{}")))
                    .isInstanceOf(JMSException.class);
        }
    }

    @Test
    void reportsAndReviewsCannotBeTakenAway() throws JMSException {
        try (PaymentClient bank = PaymentClient.overAmqp("payments", "connect-demo")) {
            Session session = bank.session();
            for (String queue : new String[] {"payment.status", "payment.status.review"}) {
                assertThatThrownBy(
                                () ->
                                        session.createConsumer(
                                                session.createQueue("jms.queue." + queue)))
                        .isInstanceOf(JMSException.class);
            }
        }
    }
}
