package org.creatorconnect.messaging.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.messaging.OwnConsumer;
import org.creatorconnect.messaging.QueueConsumers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether somebody takes what comes in at the queues: down as soon as one has no consumer. */
@Readiness
@ApplicationScoped
public class ConsumerHealth implements HealthCheck {

    private final QueueConsumers consumers;

    protected ConsumerHealth() {
        this(null);
    }

    @Inject
    public ConsumerHealth(QueueConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("consumers").up();
        for (OwnConsumer one : OwnConsumer.values()) {
            int count = consumers.count(one).orElse(0);
            answer.withData(one.queue(), count);
            if (count == 0) {
                answer.down();
            }
        }
        return answer.build();
    }
}
