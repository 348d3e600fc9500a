package org.creatorconnect.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * What an assignment's fee has taken of its commissions: the fee is an advance on them, and only
 * what goes beyond comes on top. It counts sales in the fee's own currency; a sale in another has
 * nothing to be set against and earns as any other.
 *
 * <p>Lines come one after the other, in the order in which they are taken in. The fee takes the
 * first of what they keep, so that each line's extra follows from what those before it keep. All of
 * it changes under the row's lock, which comes after an order's and an assignment's and before
 * those of earnings, commissions and accounts.
 */
@Entity
@Table(name = "guarantee")
public class Guarantee {

    @Id
    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "advance_minor", nullable = false)
    private long advanceMinor;

    @Column(name = "cps_minor", nullable = false)
    private long cpsMinor;

    @Column(name = "extra_minor", nullable = false)
    private long extraMinor;

    @Column(nullable = false)
    private long lines;

    @Column(nullable = false)
    private long steps;

    protected Guarantee() {}

    /**
     * One without any sale yet.
     *
     * @param fee the whole fee, all of which is still to be paid
     */
    public Guarantee(AssignmentId assignment, Money fee) {
        this.assignmentId = assignment.value();
        this.currency = fee.currency().getCurrencyCode();
        this.advanceMinor = fee.minor();
    }

    /**
     * Takes in a new line, the last.
     *
     * @param cps what it keeps by the formula, creator and agency together
     * @return what of that comes on top of the fee
     */
    public Money take(Money cps) {
        Money extra = extraOf(cps(), cps);
        this.lines++;
        this.cpsMinor += cps.minor();
        this.extraMinor += extra.minor();
        return extra;
    }

    /**
     * What of a line comes on top.
     *
     * @param before what the lines before it keep together
     * @param cps what the line keeps
     */
    public Money extraOf(Money before, Money cps) {
        return before.plus(cps)
                .minus(advance())
                .floorAtZero()
                .minus(before.minus(advance()).floorAtZero());
    }

    /** The lines keep other amounts now than before, or the fee counts for another. */
    public void stand(Money cps) {
        this.cpsMinor = cps.minor();
        this.extraMinor = cps.minus(advance()).floorAtZero().minor();
    }

    /**
     * What was and will be paid of the fee is another amount now; the sums follow with the lines.
     */
    public void advance(Money advance) {
        this.advanceMinor = advance.minor();
        stand(cps());
    }

    /** Begins one more step that moves something between the lines; its number names it. */
    public long step() {
        return ++steps;
    }

    @Transient
    public AssignmentId id() {
        return new AssignmentId(assignmentId);
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** What was and will be paid of the fee. */
    public Money advance() {
        return Money.of(advanceMinor, currency);
    }

    /** What the lines keep by the formula, before the fee takes its part. */
    public Money cps() {
        return Money.of(cpsMinor, currency);
    }

    /** What comes on top of the fee. */
    public Money extra() {
        return Money.of(extraMinor, currency);
    }

    /** How many lines there are; the place of the last one. */
    public long lines() {
        return lines;
    }
}
