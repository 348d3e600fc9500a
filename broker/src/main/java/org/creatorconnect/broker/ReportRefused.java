package org.creatorconnect.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;

/** A message that is not taken as a status report; its sender is told the name and the reason. */
final class ReportRefused extends ActiveMQException {

    private static final long serialVersionUID = 1L;

    ReportRefused(String name, String reason) {
        super(name + ": " + reason);
    }
}
