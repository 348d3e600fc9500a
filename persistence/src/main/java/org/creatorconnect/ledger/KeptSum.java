package org.creatorconnect.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What an account without a balance of its own comes to up to a posting, debit positive: its
 * balance is this and the postings that follow. Moved by {@link JournalStretches} alone, behind
 * what is proved.
 */
@Entity
@Immutable
@Table(name = "ledger_kept_sum")
public class KeptSum {

    @Id
    @Column(name = "account_id")
    private long accountId;

    /** The last posting that is counted in; there will never be another below it. */
    @Column(nullable = false)
    private long through;

    @Column(nullable = false)
    private long amount;

    protected KeptSum() {}
}
