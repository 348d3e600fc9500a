package org.creatorconnect.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An account of the books, as read models ask for it: one per kind, owner and currency.
 *
 * <p>It is opened by the first entry that posts to it and never closed or deleted. Its balance is
 * moved by entries alone, in ascending id of the accounts they touch, and never falls below its
 * floor, which the database keeps. Only {@link LedgerAccountRepository} writes.
 */
@Entity
@Immutable
@Table(name = "ledger_account")
public class LedgerAccount {

    @Id private long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountKind kind;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private String currency;

    /** 1 for debit, -1 for credit, as {@link Side#sign}. */
    @Column(nullable = false)
    private short side;

    /** Debit positive; null for accounts whose balance is the sum of their postings. */
    private @Nullable Long balance;

    /** Below this a balance may not fall, in minor units; null for no limit but zero. */
    private @Nullable Long floor;

    protected LedgerAccount() {}
}
