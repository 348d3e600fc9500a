package org.creatorconnect.time;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.creatorconnect.foundation.node.NodeNews;
import org.creatorconnect.foundation.node.OtherNodes;
import org.jspecify.annotations.Nullable;

/**
 * The only clock of the application: the machine's, plus an offset that is kept in the database and
 * is zero in production. It answers in whole microseconds, which is what the database keeps.
 */
@ApplicationScoped
public class ApplicationClock implements InstantSource {

    private static final System.Logger LOG = System.getLogger(ApplicationClock.class.getName());

    private final ClockRepository repository;
    private final OtherNodes others;
    private final Clock machine = Clock.systemUTC();
    private volatile @Nullable Duration offset;
    private volatile boolean stale;

    protected ApplicationClock() {
        this(null, null);
    }

    @Inject
    public ApplicationClock(ClockRepository repository, OtherNodes others) {
        this.repository = repository;
        this.others = others;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The machine's own time: for what devices outside reckon by theirs, wherever a demo's clock
     * stands.
     */
    public Instant machineTime() {
        return machine.instant();
    }

    /**
     * Moves the clock forward to the given instant; from there it ticks on. When it has ticked past
     * that instant already nothing happens, for the clock never goes back.
     */
    public void moveTo(Instant target) {
        Duration ahead = Duration.between(machine.instant(), target);
        if (ahead.compareTo(offset()) > 0) {
            use(ahead);
        }
    }

    /**
     * Sets the clock of a new, still empty installation, so that its history can begin in the past.
     */
    public void startAt(Instant origin) {
        use(Duration.between(machine.instant(), origin));
    }

    private void use(Duration ahead) {
        repository.setOffset(ahead, machine.instant());
        offset = ahead;
        others.tell(new NodeNews(NodeNews.About.CLOCK, ""));
    }

    /** Another node moved the clock, or may have: it is read anew. */
    void hear(@Observes NodeNews news) {
        if (news.concerns(NodeNews.About.CLOCK)) {
            stale = true;
        }
    }

    private Duration offset() {
        Duration known = offset;
        if (known == null) {
            return read();
        }
        return stale ? readOr(known) : known;
    }

    private Duration read() {
        stale = false;
        Duration read = repository.offset();
        offset = read;
        return read;
    }

    /**
     * While the database does not answer, time goes on as it was known: who follows a link, or is
     * told that the database is away, needs no other.
     */
    private Duration readOr(Duration known) {
        try {
            return read();
        } catch (RuntimeException away) {
            LOG.log(DEBUG, "the clock is read again later", away);
            stale = true;
            return known;
        }
    }
}
