package org.creatorconnect.messaging.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.creatorconnect.messaging.BrokerLook;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the broker takes a session as the relay opens one. */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {

    @Resource(lookup = "java:/jms/outbox")
    ConnectionFactory broker;

    @Inject BrokerLook outside;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker").status(isReached() && isWell()).build();
    }

    /**
     * A pool hands out lines to a broker elsewhere that has gone meanwhile; so that one is asked.
     */
    private boolean isReached() {
        return !outside.isOutside() || outside.isAnswered();
    }

    private boolean isWell() {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            return session.getTransacted();
        } catch (JMSException away) {
            return false;
        }
    }
}
