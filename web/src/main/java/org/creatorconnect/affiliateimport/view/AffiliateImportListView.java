package org.creatorconnect.affiliateimport.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.query.AffiliateImportFilter;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** The files of affiliates that operators sent. */
@Named("affiliateImportListView")
@RequestScoped
public class AffiliateImportListView extends ListView<AffiliateImportRow> {

    private final AffiliateImportQueries queries;
    private final Choices choices;

    protected AffiliateImportListView() {
        this(null, null, null);
    }

    @Inject
    public AffiliateImportListView(
            AffiliateImportQueries queries, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<AffiliateImportRow> read(Place place) {
        return queries.imports(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("affiliateImport", AffiliateImportStatus.class);
    }

    static AffiliateImportFilter filter(ListState list) {
        return new AffiliateImportFilter(list.filters("status", AffiliateImportStatus.class));
    }
}
