package org.creatorconnect.notification;

/**
 * Hours of the day without letters, over midnight when they end before they begin.
 *
 * @param from the first hour, 0 to 23
 * @param until the first hour that is not quiet any more, 0 to 23, another than the first
 */
public record QuietHours(int from, int until) {

    /** Whether this hour of the day is one of them. */
    public boolean cover(int hour) {
        return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
