package org.creatorconnect.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A list's address under a name that a person gave it. It belongs to that person alone; saving
 * another under the same name takes its place, and its person deletes it.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 60;

    /** How long the query of an address may be. */
    public static final int LONGEST_QUERY = 2_000;

    /** How many a person may keep of one list. */
    public static final int MOST = 30;

    @Id private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String list;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false)
    private String query;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected SavedView() {}

    /**
     * @param list the path of its page
     * @param query search, filters and order, as in the address
     */
    public SavedView(
            UUID id, UUID account, String list, String name, String query, Instant savedAt) {
        this.id = id;
        this.accountId = account;
        this.list = list;
        this.name = name;
        this.query = query;
        this.savedAt = savedAt;
    }

    /** Keeps another address under the same name. */
    public void keep(String otherQuery, Instant at) {
        this.query = otherQuery;
        this.savedAt = at;
    }

    /** Whether it is this person's. */
    public boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    public String name() {
        return name;
    }
}
