package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.query.FeeSplit;
import org.creatorconnect.roster.query.SplitQueries;
import org.jspecify.annotations.Nullable;

/** How a fee is shared between the creator who looks and their agency, before it is earned. */
@Named("splitView")
@RequestScoped
public class SplitView {

    private final SplitQueries splits;
    private final Map<Money, Optional<FeeSplit>> own = new HashMap<>();

    protected SplitView() {
        this(null);
    }

    @Inject
    public SplitView(SplitQueries splits) {
        this.splits = splits;
    }

    /** What the reader would have of a fee; null when they have no agency. */
    public @Nullable FeeSplit own(Money fee) {
        return own.computeIfAbsent(fee, splits::own).orElse(null);
    }
}
