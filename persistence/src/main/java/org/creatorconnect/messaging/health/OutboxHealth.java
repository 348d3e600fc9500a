package org.creatorconnect.messaging.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import org.creatorconnect.messaging.Backlog;
import org.creatorconnect.messaging.OutboxRepository;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether what is to be sent is being sent: down when a message has waited for two minutes. The
 * relay looks every second, and once in thirty while the broker is away. A message that fails by
 * itself is told, and makes no node unready: another node could not send it either.
 */
@Readiness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final OutboxRepository outbox;

    protected OutboxHealth() {
        this(null);
    }

    @Inject
    public OutboxHealth(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox");
        try {
            Backlog backlog = outbox.backlog();
            return answer.status(backlog.oldest().compareTo(PATIENCE) < 0)
                    .withData("unsent", backlog.unsent())
                    .withData("oldestSeconds", backlog.oldest().toSeconds())
                    .withData("failing", backlog.failing())
                    .build();
        } catch (PersistenceException unknown) {
            return answer.down().withData("cause", "the database is away").build();
        }
    }
}
