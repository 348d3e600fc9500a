package org.creatorconnect.rate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.task.AgreedRates;

/** Looks up what the rates of sales depend on, for many sales at once. */
@ApplicationScoped
public class Rates {

    private final AgreedRates agreed;
    private final ProductRepository products;

    protected Rates() {
        this(null, null);
    }

    @Inject
    public Rates(AgreedRates agreed, ProductRepository products) {
        this.agreed = agreed;
        this.products = products;
    }

    /**
     * Two queries for all.
     *
     * @param taken the tasks that links were made for, and by whom
     * @param sold what was sold, known or not
     */
    public RateTable table(Collection<AgreedRates.Taken> taken, Set<ProductKey> sold) {
        return new RateTable(agreed.agreed(taken), products.terms(sold));
    }
}
