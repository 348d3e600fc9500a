package org.creatorconnect.messaging;

/** The consumers that each node has at its queues as long as it lives. */
public enum OwnConsumer {
    STATUS("payment.status", "PaymentStatusConsumer", 8),
    STATUS_REVIEW("payment.status.review", "StatusReviewConsumer", 1),
    INSTRUCTIONS_REVIEW("payment.instructions.review", "InstructionReviewConsumer", 1);

    private final String queue;
    private final String bean;
    private final int sessions;

    OwnConsumer(String queue, String bean, int sessions) {
        this.queue = queue;
        this.bean = bean;
        this.sessions = sessions;
    }

    public String queue() {
        return queue;
    }

    /** The name of the message-driven bean. */
    String bean() {
        return bean;
    }

    /** How many take from the queue at the same time. */
    public int sessions() {
        return sessions;
    }
}
