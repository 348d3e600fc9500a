package org.creatorconnect.foundation;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Knows within a second whether the database answers. A database that is dead says so by itself;
 * one that hangs says nothing, and whoever asks it something waits for ever. So one small thread
 * asks it all the time, and another one looks how long that takes.
 *
 * <p>Time is counted in looks, not by a clock: when this machine is so busy that nobody gets to
 * look, nobody's silence is held against the database.
 */
final class DatabaseWatch implements AutoCloseable {

    /** Asks the database one short question. */
    interface Question {

        /**
         * @return whether it could be asked and answered
         */
        boolean ask();
    }

    static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);

    /** So many looks without an answer, and the database is away: one second. */
    static final int MOST_LOOKS = 20;

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    private final Question question;
    private final Runnable whenAway;
    private final AtomicLong unanswered = new AtomicLong();
    private volatile boolean asking;
    private volatile boolean away;
    private volatile boolean closed;

    /**
     * @param whenAway ends what waits for the database; called again and again while it is away
     */
    DatabaseWatch(Question question, Runnable whenAway) {
        this.question = question;
        this.whenAway = whenAway;
    }

    void start() {
        thread("database-question", BETWEEN_QUESTIONS, this::ask);
        thread("database-watch", BETWEEN_LOOKS, this::look);
    }

    boolean isAway() {
        return away;
    }

    /** One question; how long it takes is for {@link #look} to see. */
    void ask() {
        asking = true;
        boolean answered = question.ask();
        asking = false;
        unanswered.set(0);
        tell(!answered);
    }

    /** One look at the question under way. */
    void look() {
        if (asking && unanswered.incrementAndGet() >= MOST_LOOKS) {
            tell(true);
        }
        if (away) {
            whenAway.run();
        }
    }

    private synchronized void tell(boolean nowAway) {
        if (away != nowAway) {
            away = nowAway;
            LOG.log(
                    nowAway ? WARNING : INFO,
                    nowAway
                            ? "the database does not answer; what needs it is refused"
                            : "the database answers");
        }
    }

    private void thread(String name, Duration pause, Runnable step) {
        Thread thread =
                new Thread(
                        () -> {
                            while (!closed) {
                                step.run();
                                pause(pause);
                            }
                        },
                        name);
        thread.setDaemon(true);
        thread.start();
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopping) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
