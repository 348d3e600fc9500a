package org.creatorconnect.foundation.web;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * All bodies that are being received or wait to be worked on, the oldest first. There is room for
 * so many and so much; a new one that finds none takes the place of the oldest, for an honest body
 * is complete within moments and a slow one only grows old.
 */
final class BodiesOnTheirWay {

    /** Bodies at a time. */
    static final int MOST = 1_500;

    /** Bytes of all of them on the disk. */
    static final long MOST_ON_DISK = 2L << 30;

    private final Set<BodyOnItsWay> all = new LinkedHashSet<>();
    private final int most;
    private long onDisk;

    BodiesOnTheirWay() {
        this(MOST);
    }

    BodiesOnTheirWay(int most) {
        this.most = most;
    }

    /** Takes one in, and gives up the oldest when there are too many. */
    void enter(BodyOnItsWay one) {
        Optional<BodyOnItsWay> tooMany;
        synchronized (all) {
            all.add(one);
            tooMany = all.size() > most ? removeOldest(one) : Optional.empty();
        }
        tooMany.ifPresent(BodyOnItsWay::giveUp);
    }

    /** Notes that one lies on the disk with so many bytes more. */
    void grew(BodyOnItsWay one, long bytes) {
        Optional<BodyOnItsWay> tooMany;
        synchronized (all) {
            onDisk += bytes;
            tooMany = onDisk > MOST_ON_DISK ? removeOldest(one) : Optional.empty();
        }
        tooMany.ifPresent(BodyOnItsWay::giveUp);
    }

    /** One is complete, or given up. */
    void leave(BodyOnItsWay one) {
        synchronized (all) {
            all.remove(one);
        }
    }

    /** What one had on the disk is gone. */
    void shrank(long bytes) {
        synchronized (all) {
            onDisk -= bytes;
        }
    }

    int count() {
        synchronized (all) {
            return all.size();
        }
    }

    private Optional<BodyOnItsWay> removeOldest(BodyOnItsWay but) {
        Iterator<BodyOnItsWay> each = all.iterator();
        while (each.hasNext()) {
            BodyOnItsWay oldest = each.next();
            if (oldest != but) {
                each.remove();
                return Optional.of(oldest);
            }
        }
        return Optional.empty();
    }
}
