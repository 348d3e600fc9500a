package org.creatorconnect.affiliateimport.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.ImportErrorRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** What is wrong with a file of affiliates, as a file. */
@ApplicationScoped
public class ImportErrorsExport extends Exportable<ImportErrorRow> {

    private static final Columns<ImportErrorRow> COLUMNS =
            new Columns<ImportErrorRow>()
                    .number("row", ImportErrorRow::row)
                    .text("column", row -> row.column().heading())
                    .constant("reason", "affiliateimport.fault.", ImportErrorRow::reason)
                    .text("code", ImportErrorRow::reason);

    private final AffiliateImportQueries queries;

    protected ImportErrorsExport() {
        this(null);
    }

    @Inject
    public ImportErrorsExport(AffiliateImportQueries queries) {
        super("/affiliate-imports/detail", "affiliate-import-errors", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<ImportErrorRow> rows(ListState state, String position, int limit) {
        AffiliateImportId id = AffiliateImportId.parse(state.filter("id").orElse(""));
        return queries.errors(id, AffiliateImportView.filter(state), state.place(position, limit));
    }
}
