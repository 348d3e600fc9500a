package org.creatorconnect.affiliateimport.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.ImportRowRepository;
import org.creatorconnect.affiliateimport.RowError;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AffiliateImportReadingTest extends DatabaseTest {

    private static final int MANY = 11;
    private static final int PAGE = 3;

    private final IdSource ids = new IdSource();
    private final AffiliateImportQueries queries = new AffiliateImportQueries();
    private final List<AffiliateImportId> imports = new ArrayList<>();

    @BeforeEach
    void send() {
        with(queries);
        AccountId sender = new AccountId(UUID.randomUUID());
        entityManager.persist(new Account(sender, sender.text(), "Olga", Set.of("operator"), NOW));
        AffiliateImportRepository repository = with(new AffiliateImportRepository());
        for (int at = 0; at < MANY; at++) {
            AffiliateImportId id = new AffiliateImportId(ids.next());
            AffiliateImport sent =
                    new AffiliateImport(
                            id,
                            new AffiliateImport.Sent(sender, "a".repeat(64), at % 2 == 0),
                            NOW.plusSeconds(at));
            sent.read(at % 4, 0);
            repository.add(sent);
            if (at % 3 == 0) {
                sent.begin();
            }
            imports.add(id);
        }
        List<RowError> errors = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            errors.add(
                    new RowError(
                            2 + at / 2,
                            at % 2 == 0 ? ImportColumn.EMAIL : ImportColumn.COUNTRY,
                            at % 3 == 0 ? RowFault.MISSING : RowFault.REPEATED));
        }
        with(new ImportRowRepository(ids)).name(imports.get(0), errors);
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfBothListsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                AffiliateImportQueries.SORTINGS,
                PAGE,
                place -> queries.imports(AffiliateImportFilter.NONE, place));
        ListingLaw.holds(
                AffiliateImportQueries.ERRORS,
                PAGE,
                place -> queries.errors(imports.get(0), ImportErrorFilter.NONE, place));
    }

    @Test
    void everyFilterNarrows() {
        AffiliateImportFilter running =
                new AffiliateImportFilter(Set.of(AffiliateImportStatus.RUNNING));
        assertThat(queries.imports(running, Place.start(100)).rows()).hasSize(4);
        assertThat(queries.total(running).counted()).isEqualTo(4);
        assertThat(errors(Set.of(ImportColumn.COUNTRY), Set.of())).hasSize(5);
        assertThat(errors(Set.of(), Set.of(RowFault.MISSING))).hasSize(4);
    }

    @Test
    void errorsAreThoseOfOneFileRowByRow() {
        assertThat(errors(Set.of(), Set.of())).extracting(ImportErrorRow::row).isSorted();
        assertThat(queries.errors(imports.get(1), ImportErrorFilter.NONE, Place.start(100)).rows())
                .isEmpty();
        assertThatThrownBy(() -> queries.get(new AffiliateImportId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private List<ImportErrorRow> errors(Set<ImportColumn> columns, Set<RowFault> reasons) {
        return queries.errors(
                        imports.get(0), new ImportErrorFilter(columns, reasons), Place.start(100))
                .rows();
    }
}
