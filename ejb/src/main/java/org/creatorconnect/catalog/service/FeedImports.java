package org.creatorconnect.catalog.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;

/**
 * Takes a Google Merchant feed: tab separated values, the first row naming the columns. The file is
 * checked to its end before the first product changes. Then its good rows are written, some hundred
 * in a transaction; rows at fault are named, and their products stay as they were.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedImports {

    private static final System.Logger LOG = System.getLogger(FeedImports.class.getName());

    private final ProductIntake intake;
    private final FeedWriting writing;
    private final OwnMerchants own;

    protected FeedImports() {
        this(null, null, null);
    }

    @Inject
    public FeedImports(ProductIntake intake, FeedWriting writing, OwnMerchants own) {
        this.intake = intake;
        this.writing = writing;
        this.own = own;
    }

    /** What came of a feed. */
    public record Imported(
            UUID id, Outcome status, int accepted, int rejected, List<RowError> errors) {}

    /**
     * Imports a feed. One that is broken as a whole, without the columns it must have or without a
     * single good row, changes nothing and is kept in the history as refused. One that cannot be
     * written to its end is kept as stopped, with the number of rows that were; it can be sent
     * again. So is one whose server goes down, a while later.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not act for this merchant
     */
    public Imported importTsv(MerchantId merchant, InputStream feed) {
        own.requireOwnOrStaff(merchant);
        FeedTally tally = new FeedTally();
        try (FeedFile file = FeedFile.of(feed)) {
            ProductCheck check = intake.feedCheck(merchant);
            readAll(file, check, tally);
            UUID id =
                    tally.isGood()
                            ? write(merchant, file, check, tally)
                            : writing.refuse(merchant, tally.outcome());
            return new Imported(
                    id, tally.status(), tally.accepted(), tally.rejected(), tally.errors());
        }
    }

    private static void readAll(FeedFile file, ProductCheck check, FeedTally tally) {
        try {
            file.read((rows, offset) -> tally.add(CheckedBatch.of(check, rows, offset)));
            tally.refuseWithoutGoodRows();
        } catch (FeedFile.Broken broken) {
            tally.refuse(broken.getMessage());
        }
    }

    private UUID write(MerchantId merchant, FeedFile file, ProductCheck check, FeedTally tally) {
        UUID id = writing.begin(merchant, tally.running());
        AtomicInteger written = new AtomicInteger();
        try {
            file.read(
                    (rows, offset) -> {
                        CheckedBatch batch = CheckedBatch.of(check, rows, offset);
                        writing.write(id, batch);
                        written.addAndGet(batch.accepted());
                    });
        } catch (FeedFile.Broken | RuntimeException failed) {
            LOG.log(WARNING, "a feed stopped after " + written + " rows", failed);
            tally.stop(written.get(), "could not be written to its end; send it again");
        }
        writing.end(id, tally.outcome());
        return id;
    }
}
