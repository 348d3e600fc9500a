package org.creatorconnect.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A posting as it stands in the books, debit positive; read only. */
@Entity
@Immutable
@Table(name = "posting")
public class WrittenPosting {

    @Id private long id;

    @Column(name = "entry_id", nullable = false)
    private long entryId;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(nullable = false)
    private long amount;

    protected WrittenPosting() {}
}
