package org.creatorconnect.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * What one affiliate gets in one run: gross, less what is recovered of a debt.
 *
 * <p>It is {@code CREATED} by the set when its run is submitted, and holds the earnings it will
 * pay; a run that is given up makes it {@code CANCELED}. After approval it is {@code INSTRUCTED}
 * once its instruction is with the broker. The payment system's reports make it {@code ACCEPTED},
 * {@code SETTLED} or {@code FAILED}; no answer in time makes it {@code UNKNOWN}, which only an
 * answer or two people end. A settled one may still be {@code RETURNED}. What failed or came back
 * frees its earnings for the next run.
 *
 * <p>Its id is the instruction's id for the payment system, and never names another payment:
 * nothing is ever paid again under another id because an answer is missing. Exactly its net amount
 * is in flight while it is under way, and nothing before or after. Reports move it in any order,
 * each once ({@link ReportEffect}), under its row lock.
 */
@Entity
@Table(name = "payout")
public class Payout {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "run_id", nullable = false)
    private UUID runId;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(name = "method_id", nullable = false)
    private UUID methodId;

    @Column(nullable = false)
    private String currency;

    @Column(name = "gross_minor", nullable = false)
    private long grossMinor;

    @Column(name = "recovered_minor", nullable = false)
    private long recoveredMinor;

    @Column(name = "net_minor", nullable = false)
    private long netMinor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PayoutStatus status;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "queries_sent", nullable = false)
    private int queriesSent;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "instructed_at")
    private @Nullable Instant instructedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected Payout() {}

    /** The instruction is with the broker. @return whether that is news */
    public boolean instructed(Instant at) {
        if (status != PayoutStatus.CREATED) {
            return false;
        }
        become(PayoutStatus.INSTRUCTED);
        this.instructedAt = at;
        return true;
    }

    /** The payment system has taken it over. */
    public void accepted(Instant at) {
        become(PayoutStatus.ACCEPTED);
        this.answeredAt = at;
    }

    /** The payee has the money. */
    public void settled(Instant at) {
        become(PayoutStatus.SETTLED);
        this.answeredAt = at;
        this.settledAt = at;
        this.reasonCode = null;
    }

    /** The payment system refused it. */
    public void failed(@Nullable String reason, Instant at) {
        become(PayoutStatus.FAILED);
        this.answeredAt = at;
        this.reasonCode = reason;
    }

    /** The money came back. */
    public void returned(@Nullable String reason, Instant at) {
        become(PayoutStatus.RETURNED);
        this.answeredAt = at;
        this.reasonCode = reason;
    }

    /** The news of its return came before the news of its settlement; both will be booked. */
    public void rememberReturn(@Nullable String reason) {
        this.returnReason = reason == null ? "" : reason;
    }

    /** No answer came in time. @return whether it was still waiting for one */
    public boolean unanswered() {
        if (!status.successors().contains(PayoutStatus.UNKNOWN)) {
            return false;
        }
        become(PayoutStatus.UNKNOWN);
        this.queriesSent = 0;
        return true;
    }

    /** Asked the payment system once more. @return how often it was asked by now */
    public int asked() {
        return ++queriesSent;
    }

    @Transient
    public PayoutId id() {
        return new PayoutId(id);
    }

    public PayoutRunId runId() {
        return new PayoutRunId(runId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public PayoutMethodId methodId() {
        return new PayoutMethodId(methodId);
    }

    public PayoutStatus status() {
        return status;
    }

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    public Money recovered() {
        return Money.of(recoveredMinor, currency);
    }

    /** What the payee gets. */
    public Money net() {
        return Money.of(netMinor, currency);
    }

    /** The reason of a return that was told too early; empty text when it gave none. */
    public Optional<String> earlyReturn() {
        return Optional.ofNullable(returnReason);
    }

    private void become(PayoutStatus next) {
        if (!status.successors().contains(next)) {
            throw new StateForbids("The payout is " + status, next.name());
        }
        status = next;
    }
}
