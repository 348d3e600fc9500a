package org.creatorconnect.affiliateimport.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.service.LinkMailing;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.ImportedAffiliateRepository;
import org.creatorconnect.affiliateimport.ImportedAffiliateRepository.Origin;
import org.creatorconnect.affiliateimport.ImportedRow;
import org.creatorconnect.affiliateimport.SortedRows;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.Marks;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.NewAffiliates;
import org.creatorconnect.registry.service.ReservedAffiliate;

/**
 * Tells who is known of some rows, and brings in the others; whoever calls it has a transaction.
 */
@ApplicationScoped
public class ImportedPeople {

    /** Names the key under which addresses are marked. */
    static final String PURPOSE = "imported-address";

    private final ImportedAffiliateRepository imported;
    private final Marks marks;
    private final NewAffiliates affiliates;
    private final LinkMailing mailing;
    private final AuditTrail audit;

    protected ImportedPeople() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImportedPeople(
            ImportedAffiliateRepository imported,
            Marks marks,
            NewAffiliates affiliates,
            LinkMailing mailing,
            AuditTrail audit) {
        this.imported = imported;
        this.marks = marks;
        this.affiliates = affiliates;
        this.mailing = mailing;
        this.audit = audit;
    }

    /** Tells the rows apart by what is known of their people. */
    SortedRows sort(List<ImportedRow> rows) {
        Map<ImportedRow, String> marked = new LinkedHashMap<>();
        rows.forEach(row -> marked.put(row, mark(row)));
        return imported.known(marked).sort(marked);
    }

    /** Makes an affiliate of each row, kept for the person of its mailbox. */
    void bringIn(AffiliateImport source, List<ImportedRow> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<AffiliateId> ids =
                affiliates.reserve(fresh.stream().map(ImportedPeople::affiliate).toList());
        imported.keep(source.id(), origins(fresh, ids));
        if (source.hasLetters()) {
            mailing.mailAll(fresh.stream().map(ImportedPeople::errand).toList(), source.created());
        }
        audit.recordAll(
                "AFFILIATE_IMPORTED",
                "affiliate",
                ids.stream().map(AffiliateId::value).toList(),
                "import " + source.id().text());
    }

    private List<Origin> origins(List<ImportedRow> fresh, List<AffiliateId> ids) {
        return IntStream.range(0, fresh.size())
                .mapToObj(at -> new Origin(ids.get(at), fresh.get(at), mark(fresh.get(at))))
                .toList();
    }

    private String mark(ImportedRow row) {
        return marks.of(PURPOSE, row.email().key());
    }

    private static ReservedAffiliate affiliate(ImportedRow row) {
        return new ReservedAffiliate(
                row.email(), row.displayName(), row.legalName(), row.country());
    }

    private static MailedLink.Errand errand(ImportedRow row) {
        return new MailedLink.Errand(
                LinkPurpose.JOIN_AS_IMPORTED, row.email(), Optional.empty(), row.language());
    }
}
