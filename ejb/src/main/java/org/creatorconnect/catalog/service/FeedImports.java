package org.creatorconnect.catalog.service;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.catalog.FeedOutcome;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.service.NewFacts;

/**
 * Takes a Google Merchant feed: tab separated values, the first row naming the columns. The file is
 * read once, some hundred rows at a time, so that its size does not matter.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class FeedImports {

    private static final int CHUNK = 500;
    private static final int MOST_ERRORS = 200;

    private final ProductCatalog catalog;
    private final FeedImportRepository imports;
    private final OwnMerchants own;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected FeedImports() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedImports(
            ProductCatalog catalog,
            FeedImportRepository imports,
            OwnMerchants own,
            AuditTrail audit,
            NewFacts facts) {
        this.catalog = catalog;
        this.imports = imports;
        this.own = own;
        this.audit = audit;
        this.facts = facts;
    }

    /** What came of a feed. */
    public record Imported(
            UUID id, Outcome status, int accepted, int rejected, List<RowError> errors) {}

    /**
     * Imports a feed. One that is broken as a whole, without the columns it must have, changes
     * nothing and is kept in the history as refused.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not act for this merchant
     */
    public Imported importTsv(MerchantId merchant, InputStream file) {
        own.requireOwnOrStaff(merchant);
        Tally tally = new Tally();
        try (CSVReader reader = reader(file)) {
            FeedColumns columns = FeedColumns.of(reader.readNext());
            if (!columns.missing().isEmpty()) {
                tally.refuse("lacks the columns " + String.join(", ", columns.missing()));
            } else {
                readRows(merchant, reader, columns, tally);
            }
        } catch (IOException | CsvValidationException broken) {
            tally.refuse("cannot be read as tab separated values");
        }
        return keep(merchant, tally);
    }

    private void readRows(MerchantId merchant, CSVReader reader, FeedColumns columns, Tally tally)
            throws IOException, CsvValidationException {
        List<GivenProduct> chunk = new ArrayList<>();
        int before = 0;
        for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
            chunk.add(columns.product(row));
            if (chunk.size() == CHUNK) {
                tally.add(catalog.save(merchant, chunk, before), chunk.size());
                before += chunk.size();
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            tally.add(catalog.save(merchant, chunk, before), chunk.size());
        }
    }

    private Imported keep(MerchantId merchant, Tally tally) {
        UUID id = facts.id();
        List<String> lines =
                tally.errors.stream()
                        .map(
                                error ->
                                        "row "
                                                + error.row()
                                                + ": "
                                                + error.field()
                                                + " "
                                                + error.message())
                        .toList();
        FeedOutcome outcome = new FeedOutcome(tally.status, tally.accepted, tally.rejected, lines);
        imports.add(new FeedImport(id, merchant, outcome, facts.now()));
        audit.record(
                "FEED_IMPORTED", "merchant", merchant.value(), tally.status + " " + tally.accepted);
        return new Imported(id, tally.status, tally.accepted, tally.rejected, tally.errors);
    }

    private static CSVReader reader(InputStream file) {
        return new CSVReaderBuilder(new InputStreamReader(file, StandardCharsets.UTF_8))
                .withCSVParser(
                        new CSVParserBuilder()
                                .withSeparator('\t')
                                .withIgnoreQuotations(true)
                                .build())
                .build();
    }

    /** Counts while a feed is read; keeps the first errors only. */
    private static final class Tally {
        private Outcome status = Outcome.COMPLETED;
        private int accepted;
        private int rejected;
        private final List<RowError> errors = new ArrayList<>();

        void add(ProductCatalog.Saved saved, int rows) {
            accepted += saved.accepted();
            rejected += rows - saved.accepted();
            saved.errors().stream().limit(MOST_ERRORS - (long) errors.size()).forEach(errors::add);
        }

        void refuse(String why) {
            status = Outcome.REFUSED;
            errors.add(new RowError(0, "", "file", why));
        }
    }
}
