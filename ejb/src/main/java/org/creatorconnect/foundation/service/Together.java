package org.creatorconnect.foundation.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.creatorconnect.refusal.Refusal;

/**
 * Lets what several threads have in hand at the same moment share one act, such as a transaction:
 * while one thread acts, those that come wait, and the first of them acts for all. Each gets what
 * became of its own. Nothing waits for company: who comes alone acts at once.
 *
 * @param <T> what a thread has in hand
 * @param <R> what becomes of it
 */
public final class Together<T, R> {

    private static final System.Logger LOG = System.getLogger(Together.class.getName());

    private final String what;
    private final int most;
    private final Function<List<T>, List<Optional<R>>> act;
    private final Lock desk = new ReentrantLock();
    private final Queue<InHand<T, R>> waiting = new ConcurrentLinkedQueue<>();

    /** What one thread has in hand; written and read at the desk only. */
    private static final class InHand<T, R> {

        private final T mine;
        private boolean tried;
        private Optional<R> became = Optional.empty();

        private InHand(T mine) {
            this.mine = mine;
        }
    }

    /**
     * @param what is acted on, in the log's words, such as {@code "orders"}
     * @param most that share one act
     * @param act tells of each, in their order, what became of it; nothing of what was left as it
     *     was. When it throws, all are as they were
     */
    public Together(String what, int most, Function<List<T>, List<Optional<R>>> act) {
        this.what = what;
        this.most = most;
        this.act = act;
    }

    /**
     * Returns when it is acted on.
     *
     * @return what became of it; empty when it is as it was, and has to be acted on alone
     */
    public Optional<R> act(T mine) {
        InHand<T, R> inHand = new InHand<>(mine);
        waiting.add(inHand);
        desk.lock();
        try {
            while (!inHand.tried) {
                actOn(thoseThatWait());
            }
            return inHand.became;
        } finally {
            desk.unlock();
        }
    }

    /** How many wait to be acted on. */
    public int waiting() {
        return waiting.size();
    }

    private List<InHand<T, R>> thoseThatWait() {
        List<InHand<T, R>> all = new ArrayList<>();
        while (all.size() < most) {
            InHand<T, R> next = waiting.poll();
            if (next == null) {
                break;
            }
            next.tried = true;
            all.add(next);
        }
        return all;
    }

    private void actOn(List<InHand<T, R>> all) {
        try {
            List<Optional<R>> became = act.apply(all.stream().map(one -> one.mine).toList());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).became = became.get(i);
            }
        } catch (Refusal toldWhenTakenAlone) {
            LOG.log(DEBUG, "{0} were not taken together: {1}", what, toldWhenTakenAlone.code());
        } catch (RuntimeException oneOfThem) {
            LOG.log(WARNING, what + " were not taken together; each is taken alone", oneOfThem);
        }
    }
}
