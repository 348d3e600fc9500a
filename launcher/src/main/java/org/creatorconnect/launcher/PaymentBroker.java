package org.creatorconnect.launcher;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Where payment systems of a demo find the broker: within the server, or one of one's own. */
final class PaymentBroker {

    private static final String URL = LaunchSettings.PREFIX + "BROKER_URL";
    private static final String PLAIN = "tcp://";

    private PaymentBroker() {}

    /**
     * Host and port for AMQP, of a pair of brokers both with a comma between.
     *
     * @throws CannotStart when the broker takes encrypted connections only
     */
    static String addresses(Map<String, String> settings, Ports ports) {
        String given = settings.getOrDefault(URL, "").replace(" ", "");
        if (given.isEmpty()) {
            return ListenAddress.host(settings) + ":" + ports.amqp();
        }
        if (!given.startsWith(PLAIN)) {
            throw new CannotStart(
                    "The bank simulator speaks to brokers at tcp:// only: with "
                            + given
                            + " set CONNECT_BANK and CONNECT_DEMO_DATA to off.");
        }
        return Arrays.stream(given.split(","))
                .map(address -> address.substring(PLAIN.length()))
                .collect(Collectors.joining(","));
    }

    /** The one that is live when all is well. */
    static String first(Map<String, String> settings, Ports ports) {
        return addresses(settings, ports).split(",")[0];
    }
}
