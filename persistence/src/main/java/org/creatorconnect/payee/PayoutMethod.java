package org.creatorconnect.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * One version of where an affiliate's money goes.
 *
 * <p>The first is paid to at once. A change is a new version, with a cooling time in which nobody
 * is paid, so that a stolen sign-in does not empty a balance overnight.
 *
 * <p>A version is never changed or deleted: a payout names the one it went to. The details are
 * encrypted; all that is readable is a mask.
 */
@Entity
@Table(name = "payout_method")
public class PayoutMethod {

    /** The kinds of methods on offer. */
    public enum Type {
        IBAN
    }

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(name = "method_version", nullable = false)
    private int methodVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Type type;

    @Column(nullable = false)
    private byte[] details;

    @Column(nullable = false)
    private String mask;

    @Column(nullable = false)
    private String country;

    @Column(name = "account_mark")
    private @Nullable String accountMark;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "usable_from", nullable = false)
    private Instant usableFrom;

    protected PayoutMethod() {}

    /**
     * @param given the encrypted details with what may be shown of them
     */
    public PayoutMethod(
            PayoutMethodId id,
            AffiliateId affiliate,
            int methodVersion,
            SealedDetails given,
            Instant createdAt,
            Instant usableFrom) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
        this.methodVersion = methodVersion;
        this.type = Type.IBAN;
        this.details = given.sealed();
        this.mask = given.mask();
        this.country = given.country();
        this.createdAt = createdAt;
        this.usableFrom = usableFrom;
    }

    /** By this its account is known again without being readable; it says nothing new of it. */
    public void mark(String mark) {
        this.accountMark = mark;
    }

    @Transient
    public PayoutMethodId id() {
        return new PayoutMethodId(id);
    }

    public int methodVersion() {
        return methodVersion;
    }

    public Type type() {
        return type;
    }

    public byte[] sealedDetails() {
        return details.clone();
    }

    /** What may be shown: the country and the last four characters. */
    public String mask() {
        return mask;
    }

    public Instant usableFrom() {
        return usableFrom;
    }
}
