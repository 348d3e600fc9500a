package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.ValidationFailed;

/** Merchants tell their products, many at a time. Good rows are taken, bad ones are named. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class ProductCatalog {

    /** Rows of one batch at most. */
    public static final int LARGEST_BATCH = 5000;

    private final ProductIntake intake;
    private final OwnMerchants own;
    private final AuditTrail audit;

    protected ProductCatalog() {
        this(null, null, null);
    }

    @Inject
    public ProductCatalog(ProductIntake intake, OwnMerchants own, AuditTrail audit) {
        this.intake = intake;
        this.own = own;
        this.audit = audit;
    }

    /** How many rows were taken, and what was wrong with the others. */
    public record Saved(int accepted, List<RowError> errors) {}

    /**
     * Adds or changes products. When a reference comes twice the later row counts.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not act for this merchant
     * @throws ValidationFailed when there are more than {@link #LARGEST_BATCH} rows
     */
    public Saved save(MerchantId merchant, List<GivenProduct> given) {
        own.requireOwnOrStaff(merchant);
        if (given.size() > LARGEST_BATCH) {
            throw ValidationFailed.of("", "A batch has at most " + LARGEST_BATCH + " products");
        }
        CheckedBatch batch = CheckedBatch.of(intake.check(merchant), given, 0);
        intake.save(merchant, batch);
        audit.record(
                "PRODUCTS_SAVED", "merchant", merchant.value(), "accepted " + batch.accepted());
        return new Saved(batch.accepted(), batch.errors());
    }
}
