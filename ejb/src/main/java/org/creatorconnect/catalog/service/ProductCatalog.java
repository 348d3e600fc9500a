package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.Program;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.refusal.ValidationFailed;

/** Merchants tell their products, many at a time. Good rows are taken, bad ones are named. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class ProductCatalog {

    /** Rows of one batch at most. */
    public static final int LARGEST_BATCH = 5000;

    private final ProductRepository products;
    private final ProgramRepository programs;
    private final OwnMerchants own;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected ProductCatalog() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProductCatalog(
            ProductRepository products,
            ProgramRepository programs,
            OwnMerchants own,
            AuditTrail audit,
            NewFacts facts) {
        this.products = products;
        this.programs = programs;
        this.own = own;
        this.audit = audit;
        this.facts = facts;
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
        Saved saved = save(merchant, given, 0);
        audit.record(
                "PRODUCTS_SAVED", "merchant", merchant.value(), "accepted " + saved.accepted());
        return saved;
    }

    /**
     * As {@link #save(MerchantId, List)} for rows whose first has the number {@code offset} + 1.
     */
    Saved save(MerchantId merchant, List<GivenProduct> given, int offset) {
        ProductCheck check = new ProductCheck(terms(merchant));
        List<RowError> errors = new ArrayList<>();
        Map<String, ProductRow> rows = new LinkedHashMap<>();
        int accepted = 0;
        for (int i = 0; i < given.size(); i++) {
            Optional<RowError> error = check.check(offset + i + 1, given.get(i));
            if (error.isPresent()) {
                errors.add(error.get());
            } else {
                ProductRow row = ProductCheck.row(given.get(i));
                rows.put(row.reference(), row);
                accepted++;
            }
        }
        if (!rows.isEmpty()) {
            products.save(merchant, List.copyOf(rows.values()), facts.now());
        }
        return new Saved(accepted, errors);
    }

    private ProgramTerms terms(MerchantId merchant) {
        return programs.inForce(merchant, facts.now())
                .map(Program::terms)
                .orElse(ProgramTerms.DEFAULT);
    }
}
