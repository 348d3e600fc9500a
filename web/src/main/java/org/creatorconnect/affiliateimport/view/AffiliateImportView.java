package org.creatorconnect.affiliateimport.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.affiliateimport.query.ImportErrorFilter;
import org.creatorconnect.affiliateimport.query.ImportErrorRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** An import: how far it is, and what is wrong with its file, row by row. */
@Named("affiliateImportView")
@RequestScoped
public class AffiliateImportView extends ListView<ImportErrorRow> {

    private final Address address;
    private final AffiliateImportQueries queries;
    private final Text text;
    private @Nullable AffiliateImportRow source;

    protected AffiliateImportView() {
        this(null, null, null, null);
    }

    @Inject
    public AffiliateImportView(
            Address address, AffiliateImportQueries queries, ListState list, Text text) {
        super(list);
        this.address = address;
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<ImportErrorRow> read(Place place) {
        return queries.errors(id(), filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.totalOfErrors(id(), filter(list()));
    }

    /** The import that the address names. */
    public AffiliateImportRow getSource() {
        if (source == null) {
            source = queries.get(id());
        }
        return source;
    }

    /** What the column of an error is called, as files have it. */
    public String column(ImportErrorRow row) {
        return row.column() == ImportColumn.ROW
                ? text.word("affiliateimport.wholeRow")
                : row.column().heading();
    }

    /** The choices of the filter by column. */
    public List<Choice> getColumns() {
        return Stream.of(ImportColumn.values())
                .map(
                        column ->
                                new Choice(
                                        column.name(),
                                        column == ImportColumn.ROW
                                                ? text.word("affiliateimport.wholeRow")
                                                : column.heading()))
                .toList();
    }

    /** The choices of the filter by reason. */
    public List<Choice> getReasons() {
        return Stream.of(RowFault.values())
                .map(fault -> new Choice(fault.name(), text.word("affiliateimport.fault." + fault)))
                .toList();
    }

    static ImportErrorFilter filter(ListState list) {
        return new ImportErrorFilter(
                list.filters("column", ImportColumn.class), list.filters("reason", RowFault.class));
    }

    private AffiliateImportId id() {
        return new AffiliateImportId(address.id("affiliate import"));
    }
}
