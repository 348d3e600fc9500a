package org.creatorconnect.messaging.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the broker takes a session as the relay opens one. */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {

    @Resource(lookup = "java:/jms/outbox")
    ConnectionFactory broker;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker").status(isWell()).build();
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
