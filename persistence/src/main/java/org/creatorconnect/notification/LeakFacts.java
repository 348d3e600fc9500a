package org.creatorconnect.notification;

/**
 * What is told of a code that leaked.
 *
 * @param host the site it stands on; empty when it is a jump
 * @param orders how many used it within a day
 * @param withoutClick how many of them named no click of its owner's
 * @param usual how many such orders a day usually has
 */
public record LeakFacts(String host, long orders, long withoutClick, long usual) {

    private static final int PARTS = 4;

    /** Hosts are longer than what is kept of a notification; nobody reads the rest. */
    private static final int LONGEST_HOST = 60;

    public LeakFacts {
        host = host.substring(0, Math.min(LONGEST_HOST, host.length()));
    }

    /** As it is kept. */
    public String text() {
        return orders + " " + withoutClick + " " + usual + " " + host;
    }

    /** Reads what was kept. */
    public static LeakFacts parse(String text) {
        String[] parts = text.split(" ", PARTS);
        return new LeakFacts(
                parts[3],
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]));
    }
}
