package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.Program;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.platform.service.NewFacts;

/** What batches and feeds share: the check of a row, and writing the good ones. */
@ApplicationScoped
public class ProductIntake {

    private final ProductRepository products;
    private final ProgramRepository programs;
    private final NewFacts facts;

    protected ProductIntake() {
        this(null, null, null);
    }

    @Inject
    public ProductIntake(ProductRepository products, ProgramRepository programs, NewFacts facts) {
        this.products = products;
        this.programs = programs;
        this.facts = facts;
    }

    /** What decides whether this merchant's products can be taken at present. */
    ProductCheck check(MerchantId merchant) {
        return new ProductCheck(
                programs.inForce(merchant, facts.now())
                        .map(Program::terms)
                        .orElse(ProgramTerms.DEFAULT));
    }

    /** Adds or changes products that were found good. */
    void save(MerchantId merchant, CheckedBatch batch) {
        if (!batch.rows().isEmpty()) {
            products.save(merchant, batch.rows(), facts.now());
        }
    }
}
