package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Rate;

/** What batches and feeds share: the check of a row, and writing the good ones. */
@ApplicationScoped
public class ProductIntake {

    private final ProductRepository products;
    private final ProgramRepository programs;
    private final Settings settings;
    private final InstantSource clock;

    protected ProductIntake() {
        this(null, null, null, null);
    }

    @Inject
    public ProductIntake(
            ProductRepository products,
            ProgramRepository programs,
            Settings settings,
            InstantSource clock) {
        this.products = products;
        this.programs = programs;
        this.settings = settings;
        this.clock = clock;
    }

    /** What decides whether this merchant's products can be taken at present. */
    ProductCheck check(MerchantId merchant) {
        return new ProductCheck(terms(merchant));
    }

    /** The same for a feed, which has its own names for the fields. */
    public FeedCheck feedCheck(MerchantId merchant) {
        return new FeedCheck(new ProductCheck(terms(merchant), FeedColumns::name));
    }

    private ProgramTerms terms(MerchantId merchant) {
        return programs.inForce(merchant, clock.instant())
                .map(Program::terms)
                .orElse(ProgramTerms.DEFAULT);
    }

    /** Adds or changes products that were found good. */
    void save(MerchantId merchant, CheckedBatch batch) {
        if (!batch.rows().isEmpty()) {
            products.save(merchant, batch.rows(), telling(merchant));
        }
    }

    /** What decides when a rate that is told at this moment holds. */
    public ProductRate.Telling telling(MerchantId merchant) {
        Instant now = clock.instant();
        Duration notice = settings.rateCutNotice();
        Optional<Program> inForce = programs.inForce(merchant, now);
        Rate present = inForce.map(Program::terms).orElse(ProgramTerms.DEFAULT).defaultRate();
        Rate toCome =
                inForce.stream()
                        .flatMap(terms -> programs.after(merchant, terms.termsVersion()).stream())
                        .filter(later -> later.effectiveAt().isBefore(now.plus(notice)))
                        .map(later -> later.terms().defaultRate())
                        .reduce(present, (one, other) -> one.compareTo(other) < 0 ? one : other);
        return new ProductRate.Telling(now, notice, present, toCome);
    }
}
