package org.creatorconnect.rate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.ProductTerms;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.task.AgreedRate;
import org.creatorconnect.task.AgreedRates;

/**
 * Says which rate holds: what was agreed with the affiliate for a task beats what is open to all;
 * among that, the product's own rate beats the merchant's default.
 */
@ApplicationScoped
public class Rates {

    private static final int AGREED_ONCE = 1;

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

    /** The rate for each of the products, known or not; two queries for all. */
    public Map<String, RateDecision> byProduct(
            RateQuestion question, Collection<String> references) {
        Map<String, ProductTerms> known =
                products.byReferences(question.program().merchantId(), references, question.at());
        Optional<RateRule> assignment = assignment(question);
        Map<String, RateDecision> decisions = new HashMap<>();
        for (String reference : references) {
            Optional<ProductTerms> product = Optional.ofNullable(known.get(reference));
            decisions.put(reference, RateDecision.among(rules(question, product, assignment)));
        }
        return decisions;
    }

    private static List<RateRule> rules(
            RateQuestion question, Optional<ProductTerms> product, Optional<RateRule> assignment) {
        List<RateRule> rules = new ArrayList<>();
        assignment.ifPresent(rules::add);
        product.flatMap(Rates::rule).ifPresent(rules::add);
        rules.add(rule(question.program()));
        return rules;
    }

    private Optional<RateRule> assignment(RateQuestion question) {
        return question.task()
                .flatMap(task -> agreed.agreed(task, question.affiliate().value()))
                .map(Rates::rule);
    }

    private static RateRule rule(AgreedRate agreed) {
        return new RateRule(RuleKind.ASSIGNMENT, agreed.assignmentId(), AGREED_ONCE, agreed.rate());
    }

    private static Optional<RateRule> rule(ProductTerms product) {
        return product.rate()
                .map(rate -> new RateRule(RuleKind.PRODUCT, product.id(), product.version(), rate));
    }

    private static RateRule rule(Program program) {
        return new RateRule(
                RuleKind.MERCHANT_DEFAULT,
                program.id().value(),
                program.termsVersion(),
                program.terms().defaultRate());
    }
}
