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
 * Where an affiliate pays taxes, by their own word; nobody is paid without. Stated anew, it takes
 * the former's place. The id is encrypted and never shown again.
 */
@Entity
@Table(name = "tax_form")
public class TaxForm {

    /** The forms that are taken. */
    public enum Kind {
        SELF_CERTIFICATION,
        W8BEN,
        W9
    }

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(name = "tax_id", nullable = false)
    private byte[] taxId;

    @Column(name = "tax_id_mark")
    private @Nullable String taxIdMark;

    @Column(nullable = false)
    private String country;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    protected TaxForm() {}

    public TaxForm(TaxFormId id, AffiliateId affiliate) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
    }

    /** Takes a new statement in place of the former one. */
    public void state(Kind newKind, byte[] encryptedTaxId, String newCountry, Instant at) {
        this.kind = newKind;
        this.taxId = encryptedTaxId.clone();
        this.taxIdMark = null;
        this.country = newCountry;
        this.submittedAt = at;
    }

    /** By this its id is known again without being readable. */
    public void mark(String mark) {
        this.taxIdMark = mark;
    }

    public byte[] sealedTaxId() {
        return taxId.clone();
    }

    public String country() {
        return country;
    }

    @Transient
    public TaxFormId id() {
        return new TaxFormId(id);
    }
}
