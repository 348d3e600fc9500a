package org.creatorconnect.reporting.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a creator has done of the first steps, as {@link FirstStep} tells them. */
public record CreatorSteps(
        boolean link, boolean channel, boolean role, boolean payoutMethod, boolean taxForm) {

    /** A link comes first: it earns at once, and the rest can be done meanwhile. */
    FirstSteps steps() {
        Map<FirstStep, Boolean> done = new LinkedHashMap<>();
        done.put(FirstStep.LINK, link);
        done.put(FirstStep.CHANNEL, channel);
        done.put(FirstStep.ROLE, role);
        done.put(FirstStep.PAYOUT_METHOD, payoutMethod);
        done.put(FirstStep.TAX_FORM, taxForm);
        return new FirstSteps(done);
    }
}
