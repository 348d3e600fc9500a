package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.query.MerchantFilter;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.portal.view.Choice;

/** The merchants as choices of a form: those opened last. */
@Named("merchantChoices")
@RequestScoped
public class MerchantChoices {

    private static final int MOST = 500;

    private final MerchantQueries queries;

    protected MerchantChoices() {
        this(null);
    }

    @Inject
    public MerchantChoices(MerchantQueries queries) {
        this.queries = queries;
    }

    public List<Choice> getAll() {
        return queries.merchants(MerchantFilter.NONE, Place.start(MOST)).rows().stream()
                .map(merchant -> new Choice(merchant.id().toString(), merchant.name()))
                .toList();
    }
}
