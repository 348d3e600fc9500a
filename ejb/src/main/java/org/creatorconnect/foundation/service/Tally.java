package org.creatorconnect.foundation.service;

import java.time.Duration;
import org.creatorconnect.foundation.TryRepository.Tried;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts tries of one kind by who makes them or whom they are aimed at, over all nodes. The first
 * try begins a window; further ones do not prolong it, and nobody waits longer than it.
 *
 * @param <K> whose tries are counted together, told apart by its text
 */
public final class Tally<K> {

    private final Tries tries;
    private final String kind;
    private final int most;
    private final Duration window;
    private final String complaint;

    /**
     * @param kind what is counted here and nowhere else
     * @param most tries in one window
     * @param complaint what is said to whoever makes one more
     */
    public Tally(Tries tries, String kind, int most, Duration window, String complaint) {
        this.tries = tries;
        this.kind = kind;
        this.most = most;
        this.window = window;
        this.complaint = complaint;
    }

    /**
     * Counts a try before it is made, so that many at once are no more than many after another.
     *
     * @throws TooManyAttempts when there were too many; then it is not counted and must not be made
     */
    public void count(K key) {
        Tried tried = tries.add(kind, key.toString(), window);
        if (tried.tries() > most) {
            tries.takeBack(kind, key.toString());
            throw new TooManyAttempts(complaint, tried.left());
        }
    }

    /** A try that was counted is none. */
    public void takeBack(K key) {
        tries.takeBack(kind, key.toString());
    }

    /** Whoever it is has shown that nothing was guessed. */
    public void forget(K key) {
        tries.forget(kind, key.toString());
    }

    /** Whether any try counts now. */
    public boolean isAny(K key) {
        return tries.isAny(kind, key.toString());
    }
}
