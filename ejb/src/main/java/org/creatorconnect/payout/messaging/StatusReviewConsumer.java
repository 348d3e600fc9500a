package org.creatorconnect.payout.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.service.PaymentReviews;

/**
 * Writes down the reports that the broker put into review by itself, because acting on them failed
 * time after time. What is there already because it was written down, it leaves alone.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/paymentStatusReview"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "messageSelector",
                    propertyValue = PaymentQueues.KEPT + " IS NULL"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class StatusReviewConsumer implements MessageListener {

    @Inject PaymentReviews reviews;
    @Inject DatabaseGate database;

    @Override
    public void onMessage(Message message) {
        ReportMessage report = ReportMessage.of(message);
        database.pass();
        reviews.keep(report.id(), PaymentReviews.GIVEN_UP, report.text());
    }
}
