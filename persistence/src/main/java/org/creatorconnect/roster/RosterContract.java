package org.creatorconnect.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * The contract between an agency and a creator of its roster.
 *
 * <p>It is {@code ACTIVE} from the consent on and holds from its first day. Either side may give
 * {@code NOTICE}, after which it holds for the agreed days; a creator may ask to be let go at once,
 * and silence of the agency for {@link #RELEASE_TIME} lets them. After its last day it is in its
 * {@code TAIL}: content accepted under it stays shared. Then it is {@code ENDED}, as at once when
 * the agency is banned or closed. What was shared until then stays shared.
 *
 * <p>Days are days in UTC, first and last included. Contracts of one creator never overlap. Its
 * share changes only by a {@link ShareOffer} that the creator accepts. Everything that acts on it
 * holds its row lock.
 */
@Entity
@Table(name = "roster_contract")
public class RosterContract {

    /** How long an agency has to answer a creator who asks to be let go. */
    public static final Duration RELEASE_TIME = Duration.ofDays(7);

    private static final String OBJECT = "contract";

    @Id private UUID id;
    @Version private int version;

    @Column(name = "invitation_id", nullable = false, updatable = false)
    private UUID invitationId;

    @Column(name = "mcn_id", nullable = false, updatable = false)
    private UUID mcnId;

    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Column(name = "notice_days", nullable = false, updatable = false)
    private int noticeDays;

    @Column(name = "tail_days", nullable = false, updatable = false)
    private int tailDays;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "tail_ends_on")
    private @Nullable LocalDate tailEndsOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RosterContractStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable RosterEnd endReason;

    @Column(name = "release_decides_by")
    private @Nullable Instant releaseDecidesBy;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    protected RosterContract() {}

    /** The contract that a consent opens. */
    public RosterContract(RosterContractId id, RosterInvitation accepted, Instant at) {
        RosterTerms terms = accepted.terms();
        this.id = id.value();
        this.invitationId = accepted.id().value();
        this.mcnId = accepted.mcnId().value();
        this.affiliateId = accepted.affiliateId().value();
        this.noticeDays = terms.noticeDays();
        this.tailDays = terms.tailDays();
        this.startsOn = terms.startsOn().filter(day(at)::isBefore).orElse(day(at));
        this.status = RosterContractStatus.ACTIVE;
        this.agreedAt = at;
        terms.endsOn().ifPresent(last -> endAfter(last, RosterEnd.TERM));
    }

    /** The day of an instant, by which contracts are counted. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /**
     * One side gives notice: it holds for the agreed days more, or to its term when that is sooner.
     *
     * @throws StateForbids unless it is active
     */
    public void giveNotice(RosterSide by, Instant at) {
        this.status = status.to(RosterContractStatus.NOTICE, OBJECT, "ended by notice");
        LocalDate last = day(at).plusDays(noticeDays);
        if (endsOn == null || last.isBefore(endsOn)) {
            endAfter(last.isBefore(startsOn) ? startsOn.minusDays(1) : last, by.notice());
        }
    }

    /**
     * The creator asks to be let go.
     *
     * @throws StateForbids when it is over, or was asked before
     */
    public void askRelease(Instant at) {
        if (!status.isRunning()) {
            throw new StateForbids("The contract is " + status, "asked to be released from");
        }
        if (releaseDecidesBy != null) {
            throw new StateForbids("A release was asked for before", "asked for again");
        }
        this.releaseDecidesBy = at.plus(RELEASE_TIME);
    }

    /** The agency says no; notice is still possible. */
    public void refuseRelease() {
        requireAsked();
        this.releaseDecidesBy = null;
    }

    /**
     * The agency lets the creator go today.
     *
     * @throws StateForbids when nobody asks
     */
    public void release(Instant at) {
        requireAsked();
        close(RosterEnd.RELEASED, at);
    }

    /** The agency was silent for too long. @return whether that ended it */
    public boolean releaseBySilence(Instant at) {
        if (releaseDecidesBy == null || at.isBefore(releaseDecidesBy)) {
            return false;
        }
        close(RosterEnd.RELEASED_BY_SILENCE, at);
        return true;
    }

    /** Its last day is over. @return whether it was still running */
    public boolean runOut(Instant at) {
        if (!status.isRunning() || endsOn == null || !day(at).isAfter(endsOn)) {
            return false;
        }
        this.releaseDecidesBy = null;
        this.status = status.to(RosterContractStatus.TAIL, OBJECT, "over");
        endTail(at);
        return true;
    }

    /** Its tail is over. @return whether it ended now */
    public boolean endTail(Instant at) {
        if (status != RosterContractStatus.TAIL || !day(at).isAfter(tailEnd())) {
            return false;
        }
        this.status = status.to(RosterContractStatus.ENDED, OBJECT, "ended");
        return true;
    }

    /** The agency is no more: the creator is free from now on, without a tail. */
    public void breakOff(RosterEnd reason, Instant at) {
        this.status = status.to(RosterContractStatus.ENDED, OBJECT, "broken off");
        this.releaseDecidesBy = null;
        this.endReason = reason;
        this.endsOn = last(at);
        this.tailEndsOn = endsOn;
    }

    private void close(RosterEnd reason, Instant at) {
        this.status = status.to(RosterContractStatus.TAIL, OBJECT, "released");
        this.releaseDecidesBy = null;
        endAfter(last(at), reason);
    }

    /** Today, or the day before the first when it has not begun; never later than agreed before. */
    private LocalDate last(Instant at) {
        LocalDate today = day(at);
        LocalDate last = today.isBefore(startsOn) ? startsOn.minusDays(1) : today;
        return endsOn != null && endsOn.isBefore(last) ? endsOn : last;
    }

    private void endAfter(LocalDate last, RosterEnd reason) {
        this.endsOn = last;
        this.tailEndsOn = last.plusDays(tailDays);
        this.endReason = reason;
    }

    /**
     * @throws StateForbids when nobody asks to be let go
     */
    public void requireAsked() {
        if (releaseDecidesBy == null || !status.isRunning()) {
            throw new StateForbids("Nobody asks to be released", "decided");
        }
    }

    private LocalDate tailEnd() {
        return Optional.ofNullable(tailEndsOn).orElseThrow();
    }

    @Transient
    public RosterContractId id() {
        return new RosterContractId(id);
    }

    public AffiliateId mcnId() {
        return new AffiliateId(mcnId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public RosterContractStatus status() {
        return status;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalDate> tailEndsOn() {
        return Optional.ofNullable(tailEndsOn);
    }

    public Optional<RosterEnd> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** Until when the agency can answer a creator who asks to be let go; empty when none does. */
    public Optional<Instant> releaseDecidesBy() {
        return Optional.ofNullable(releaseDecidesBy);
    }

    /** When its last day is over; empty while it is open. */
    public Optional<Instant> overAt() {
        return endsOn().map(RosterContract::endOf);
    }

    /** When its tail is over; empty while it is open. */
    public Optional<Instant> tailOverAt() {
        return tailEndsOn().map(RosterContract::endOf);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
