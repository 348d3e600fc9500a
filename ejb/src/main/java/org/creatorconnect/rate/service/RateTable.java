package org.creatorconnect.rate.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.catalog.ProductKey;
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
 *
 * @param agreed what was agreed with whom, of those who are asked for
 * @param products of those that are asked for and known
 */
public record RateTable(
        Map<AgreedRates.Taken, AgreedRate> agreed, Map<ProductKey, ProductTerms> products) {

    private static final int AGREED_ONCE = 1;

    public RateTable {
        agreed = Map.copyOf(agreed);
        products = Map.copyOf(products);
    }

    /** The rate for a product of the merchant who is asked, known or not. */
    public RateDecision decide(RateQuestion question, String product) {
        List<RateRule> rules = new ArrayList<>();
        question.taken()
                .flatMap(taken -> Optional.ofNullable(agreed.get(taken)))
                .map(RateTable::rule)
                .ifPresent(rules::add);
        Optional.ofNullable(products.get(new ProductKey(question.program().merchantId(), product)))
                .flatMap(terms -> rule(terms, question))
                .ifPresent(rules::add);
        rules.add(rule(question.program()));
        return RateDecision.among(rules);
    }

    private static RateRule rule(AgreedRate agreed) {
        return new RateRule(RuleKind.ASSIGNMENT, agreed.assignmentId(), AGREED_ONCE, agreed.rate());
    }

    private static Optional<RateRule> rule(ProductTerms product, RateQuestion question) {
        return product.rate()
                .at(question.at())
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
