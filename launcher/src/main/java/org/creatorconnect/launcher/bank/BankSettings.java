package org.creatorconnect.launcher.bank;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What a simulator is started with.
 *
 * @param broker host and AMQP port; of a live broker and its backup both, with a comma between
 * @param book the book's file; the diary lies beside it
 * @param pace how long a message keeps the bank busy; without any it takes several at once
 */
record BankSettings(String broker, String user, String password, Path book, Duration pace) {

    private static final int SEVERAL = 100;

    /**
     * Reads broker and book from the arguments, the rest from the environment.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    static BankSettings of(String[] arguments, Map<String, String> environment) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "The bank simulator needs the broker's host and port, and the book's file.");
        }
        String pace = environment.getOrDefault("CONNECT_BANK_PACE_MS", "8");
        if (!pace.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "CONNECT_BANK_PACE_MS is '" + pace + "'; it must be a number of milliseconds.");
        }
        return new BankSettings(
                arguments[0],
                "payments",
                environment.getOrDefault("CONNECT_PAYMENTS_PASSWORD", "connect-demo"),
                Path.of(arguments[1]).toAbsolutePath(),
                Duration.ofMillis(Long.parseLong(pace)));
    }

    Path diary() {
        return book.resolveSibling("bank-diary.csv");
    }

    /** How many messages share one transaction of the broker's, at most. */
    int atOnce() {
        return pace.isZero() ? SEVERAL : 1;
    }

    /**
     * No more is taken from the broker than one transaction holds.
     *
     * @param attempt by it the addresses take their turns
     */
    String brokerUrl(int attempt) {
        String[] each = broker.split(",");
        return "amqp://"
                + each[attempt % each.length]
                + "?jms.receiveNoWaitLocalOnly=true&jms.prefetchPolicy.all="
                + atOnce();
    }
}
