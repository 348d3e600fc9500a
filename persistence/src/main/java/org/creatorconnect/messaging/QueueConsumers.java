package org.creatorconnect.messaging;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * How many consumers the broker has at our queues, and the way to set them up again. The server's
 * own broker is asked by the server's management, within the process; a broker of one's own by
 * {@link BrokerLook}.
 */
@ApplicationScoped
public class QueueConsumers {

    private static final System.Logger LOG = System.getLogger(QueueConsumers.class.getName());
    private static final String QUEUE =
            "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=";
    private static final String BEANS = "jboss.as:subsystem=ejb3,message-driven-bean=%s,*";

    private final MBeanServer management = ManagementFactory.getPlatformMBeanServer();
    private final BrokerLook outside;

    protected QueueConsumers() {
        this(null);
    }

    @Inject
    public QueueConsumers(BrokerLook outside) {
        this.outside = outside;
    }

    /**
     * The consumers at the queue now, at a broker of one's own those of all nodes; nothing when the
     * broker is not there to be asked.
     */
    public OptionalInt count(OwnConsumer consumer) {
        return outside.isOutside() ? outside.consumers(consumer.queue()) : countWithin(consumer);
    }

    private OptionalInt countWithin(OwnConsumer consumer) {
        try {
            ObjectName queue = new ObjectName(QUEUE + consumer.queue());
            if (!management.isRegistered(queue)) {
                return OptionalInt.empty();
            }
            Number count = (Number) management.getAttribute(queue, "consumerCount");
            return OptionalInt.of(count.intValue());
        } catch (JMException away) {
            return OptionalInt.empty();
        }
    }

    /** Takes the consumers away, if any are left, and sets them up again. */
    public void restart(OwnConsumer consumer) {
        try {
            ObjectName beans = new ObjectName(BEANS.formatted(consumer.bean()));
            for (ObjectName bean : management.queryNames(beans, null)) {
                management.invoke(bean, "stopDelivery", new Object[0], new String[0]);
                management.invoke(bean, "startDelivery", new Object[0], new String[0]);
            }
        } catch (JMException | RuntimeException failed) {
            LOG.log(WARNING, "the consumers of " + consumer.queue() + " cannot be set up", failed);
        }
    }
}
