package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.service.NewFacts;

/**
 * Takes a Google Merchant feed: tab separated values, the first row naming the columns. The file is
 * checked to its end before the first product changes, some hundred rows at a time.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class FeedImports {

    private final ProductIntake intake;
    private final FeedImportRepository imports;
    private final OwnMerchants own;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected FeedImports() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedImports(
            ProductIntake intake,
            FeedImportRepository imports,
            OwnMerchants own,
            AuditTrail audit,
            NewFacts facts) {
        this.intake = intake;
        this.imports = imports;
        this.own = own;
        this.audit = audit;
        this.facts = facts;
    }

    /** What came of a feed. */
    public record Imported(
            UUID id, Outcome status, int accepted, int rejected, List<RowError> errors) {}

    /**
     * Imports a feed. One that is broken as a whole, without the columns it must have or without a
     * single good row, changes nothing and is kept in the history as refused.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not act for this merchant
     */
    public Imported importTsv(MerchantId merchant, InputStream feed) {
        own.requireOwnOrStaff(merchant);
        FeedTally tally = new FeedTally();
        try (FeedFile file = FeedFile.of(feed)) {
            ProductCheck check = intake.check(merchant);
            file.read((rows, offset) -> tally.add(CheckedBatch.of(check, rows, offset)));
            tally.refuseWithoutGoodRows();
            if (tally.isGood()) {
                file.read(
                        (rows, offset) ->
                                intake.save(merchant, CheckedBatch.of(check, rows, offset)));
            }
        } catch (FeedFile.Broken broken) {
            tally.refuse(broken.getMessage());
        }
        return keep(merchant, tally);
    }

    private Imported keep(MerchantId merchant, FeedTally tally) {
        UUID id = facts.id();
        imports.add(new FeedImport(id, merchant, tally.outcome(), facts.now()));
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                merchant.value(),
                tally.status() + " " + tally.accepted());
        return new Imported(id, tally.status(), tally.accepted(), tally.rejected(), tally.errors());
    }
}
