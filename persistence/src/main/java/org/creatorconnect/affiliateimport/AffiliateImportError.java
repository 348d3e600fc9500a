package org.creatorconnect.affiliateimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link RowError} as it is kept, as read models ask for it. {@link ImportRowRepository} writes
 * them; read only.
 */
@Entity
@Immutable
@Table(name = "affiliate_import_error")
public class AffiliateImportError {

    @Id private UUID id;

    @Column(name = "import_id", nullable = false)
    private UUID importId;

    @Column(name = "row_number", nullable = false)
    private int rowNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_name", nullable = false)
    private ImportColumn column;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RowFault reason;

    protected AffiliateImportError() {}
}
