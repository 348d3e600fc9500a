package org.creatorconnect.click.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.merchant.MerchantFunded;
import org.creatorconnect.merchant.MerchantId;

/**
 * Knows in memory which merchants can pay for clicks, so that no click asks the database. What
 * links say was true when they were read; whose funds moved since then is heard here: at once when
 * a merchant pays in on this node, else within a second, from the postings of all nodes.
 */
@ApplicationScoped
public class ClickBudgets {

    /** How many looks back postings are read again: one can commit later than a younger one. */
    private static final int LOOKS_BACK = 30;

    /** How many postings the first look goes back, for links read before it. */
    private static final long FIRST_LOOK = 10_000;

    private record Known(ClickMark mark, long turn) {}

    private final ClickBudgetReading reading;
    private final Map<MerchantId, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong turns = new AtomicLong();
    private final Deque<Long> looks = new ArrayDeque<>();

    protected ClickBudgets() {
        this(null);
    }

    @Inject
    public ClickBudgets(ClickBudgetReading reading) {
        this.reading = reading;
    }

    /** What the merchant's funds make of a click now; never waits. */
    public ClickMark of(LinkTarget link) {
        Known merchant = known.get(link.merchant());
        return merchant == null ? link.funds() : merchant.mark();
    }

    /** Hears whose funds moved, wherever that was. */
    public synchronized void look() {
        long turn = turns.get();
        long upTo = reading.lastPosting();
        long after = looks.isEmpty() ? upTo - FIRST_LOOK : looks.getFirst();
        reading.movedSince(after).forEach((merchant, mark) -> learn(merchant, mark, turn));
        looks.addLast(upTo);
        if (looks.size() > LOOKS_BACK) {
            looks.removeFirst();
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MerchantFunded funded) {
        known.put(funded.merchant(), new Known(ClickMark.PAYABLE, turns.incrementAndGet()));
    }

    /** What was heard while the database was read is younger than what was read. */
    private void learn(MerchantId merchant, ClickMark mark, long turn) {
        known.merge(merchant, new Known(mark, turn), (old, read) -> old.turn() > turn ? old : read);
    }
}
