package org.creatorconnect.affiliateimport.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of imports as a file. */
@ApplicationScoped
public class AffiliateImportsExport extends Exportable<AffiliateImportRow> {

    private static final Columns<AffiliateImportRow> COLUMNS =
            new Columns<AffiliateImportRow>()
                    .text("id", AffiliateImportRow::id)
                    .time("sent", AffiliateImportRow::askedAt)
                    .text("by", AffiliateImportRow::sender)
                    .state("affiliateImport", AffiliateImportRow::status)
                    .number("rows", AffiliateImportRow::rows)
                    .number("broughtIn", AffiliateImportRow::created)
                    .number("unchanged", AffiliateImportRow::unchanged)
                    .number("notTaken", AffiliateImportRow::rejected)
                    .yesOrNo("letters", AffiliateImportRow::letters)
                    .text("digest", AffiliateImportRow::digest)
                    .time("ended", AffiliateImportRow::endedAt);

    private final AffiliateImportQueries queries;

    protected AffiliateImportsExport() {
        this(null);
    }

    @Inject
    public AffiliateImportsExport(AffiliateImportQueries queries) {
        super("/affiliate-imports/list", "affiliate-imports", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AffiliateImportRow> rows(ListState state, String position, int limit) {
        return queries.imports(AffiliateImportListView.filter(state), state.place(position, limit));
    }
}
