package org.creatorconnect.reporting.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a merchant has done of the first steps, as {@link FirstStep} tells them. */
public record MerchantSteps(
        boolean terms, boolean funds, boolean task, boolean products, boolean orders) {

    /** Terms and funds come first: nothing is published without them. */
    FirstSteps steps() {
        Map<FirstStep, Boolean> done = new LinkedHashMap<>();
        done.put(FirstStep.TERMS, terms);
        done.put(FirstStep.FUNDS, funds);
        done.put(FirstStep.TASK, task);
        done.put(FirstStep.PRODUCTS, products);
        done.put(FirstStep.ORDERS, orders);
        return new FirstSteps(done);
    }
}
