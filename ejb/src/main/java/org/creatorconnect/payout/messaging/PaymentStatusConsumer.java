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
import org.creatorconnect.payout.service.UnusableReport;

/**
 * Takes status reports. A message is acknowledged when the service has committed what follows from
 * it: when that fails it is delivered again, when we die in between the service knows it already.
 * What nobody can act on goes to review at once. While the database is away the message in hand
 * waits for it, for as long as it takes and not within a transaction's time.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/paymentStatus"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class PaymentStatusConsumer implements MessageListener {

    @Inject ReportsInHand reports;
    @Inject PaymentReviews reviews;
    @Inject DatabaseGate database;
    @Inject InboxDelay delay;

    @Override
    public void onMessage(Message message) {
        ReportMessage report = ReportMessage.of(message);
        delay.taken(message);
        database.pass();
        try {
            reports.receive(StatusReportText.read(report.text()));
        } catch (UnusableReport unusable) {
            reviews.keep(report.id(), unusable.getMessage(), report.text());
        }
    }
}
