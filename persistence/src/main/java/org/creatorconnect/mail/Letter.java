package org.creatorconnect.mail;

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
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one mailbox.
 *
 * <p>It is {@code WAITING} from the transaction that has something to tell, and {@code SENT} once
 * the mail server has taken it. A try that fails is put off, longer each time; after {@link
 * #MOST_ATTEMPTS}, or when the server refuses it for good, it is {@code DEAD} until an operator has
 * it tried again or {@code GIVEN_UP}. What it tells may be over before: then it is {@code EXPIRED}
 * instead, dead or not.
 *
 * <p>Its content is sealed while it waits or is dead, and gone in every final state. Each try is
 * counted before it is made, so that a letter which ends the server is not the first in line again.
 */
@Entity
@Table(name = "letter")
public class Letter {

    /** Tries before an operator has to decide: with their pauses about two days. */
    public static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    /** What is to be told to whom, until when. */
    public record Occasion(LetterKind kind, EmailAddress to, String language, Instant until) {}

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LetterStatus status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Letter() {}

    /**
     * @param content sealed for this letter
     */
    public Letter(LetterId id, Occasion occasion, byte[] content, Instant at) {
        this.id = id.value();
        this.kind = occasion.kind().name();
        this.address = occasion.to().text();
        this.language = occasion.language();
        this.content = content.clone();
        this.status = LetterStatus.WAITING;
        this.nextTryAt = at;
        this.createdAt = at;
        this.expiresAt = occasion.until();
    }

    /** It is not sent before this time. */
    public void holdUntil(Instant from) {
        require(LetterStatus.WAITING, "held back");
        nextTryAt = from;
    }

    /**
     * Counts a try before it is made, and puts the next one off: 15 seconds, then twice as long
     * each time, 12 hours at most.
     *
     * @return the number of this try
     */
    public int begin(Instant at) {
        require(LetterStatus.WAITING, "sent");
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        nextTryAt = at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return ++attempts;
    }

    /** Whether this try is still the last that was begun, and nothing was decided since. */
    public boolean isTrying(int attempt) {
        return status == LetterStatus.WAITING && attempts == attempt;
    }

    /** The mail server has taken it. */
    public void sent(Instant at) {
        end(LetterStatus.SENT, at, "sent");
        lastFailure = null;
    }

    /** The mail server could not be reached: that is not this letter's matter, and not counted. */
    public void putBack(Instant at) {
        require(LetterStatus.WAITING, "put back");
        attempts--;
        nextTryAt = at;
    }

    /**
     * The try failed; another follows unless there were enough.
     *
     * @param failure what went wrong, without anything of the letter or its address
     * @param forGood whether the server would refuse it again
     */
    public void failed(String failure, boolean forGood) {
        require(LetterStatus.WAITING, "counted as failed");
        lastFailure = failure;
        if (forGood || attempts >= MOST_ATTEMPTS) {
            status = LetterStatus.DEAD;
        }
    }

    /** What it tells is over. @return whether that ended it */
    public boolean expire(Instant at) {
        if (status.isFinal()) {
            return false;
        }
        end(LetterStatus.EXPIRED, at, "expired");
        return true;
    }

    /**
     * An operator has it tried again, as if it were new.
     *
     * @throws StateForbids when it is not dead
     */
    public void retry(Instant at) {
        require(LetterStatus.DEAD, "tried again");
        status = LetterStatus.WAITING;
        attempts = 0;
        nextTryAt = at;
    }

    /**
     * An operator decides that it is not sent.
     *
     * @throws StateForbids when it is not dead
     */
    public void giveUp(Instant at) {
        require(LetterStatus.DEAD, "given up");
        end(LetterStatus.GIVEN_UP, at, "given up");
    }

    private void require(LetterStatus needed, String step) {
        if (status != needed) {
            throw new StateForbids("The letter is " + status, step);
        }
    }

    private void end(LetterStatus end, Instant at, String step) {
        status = status.to(end, "letter", step);
        content = null;
        endedAt = at;
    }

    @Transient
    public LetterId id() {
        return new LetterId(id);
    }

    public String kind() {
        return kind;
    }

    /** To which mailbox it goes. */
    @Transient
    public EmailAddress to() {
        return new EmailAddress(address);
    }

    public String language() {
        return language;
    }

    /** The sealed content; nothing once it has ended. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    public LetterStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
