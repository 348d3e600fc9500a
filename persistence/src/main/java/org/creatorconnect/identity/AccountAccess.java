package org.creatorconnect.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account lets its person in: disabled it does not until it is enabled again; closed or
 * merged it never does.
 */
@Embeddable
public class AccountAccess {

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "merged_at")
    private @Nullable Instant mergedAt;

    protected AccountAccess() {}

    /** As every account begins. */
    static AccountAccess open() {
        return new AccountAccess();
    }

    void disable(Instant at) {
        if (disabledAt != null) {
            throw new StateForbids("The account is disabled", "disabled again");
        }
        this.disabledAt = at;
    }

    void enable() {
        if (disabledAt == null) {
            throw new StateForbids("The account is not disabled", "enabled");
        }
        if (closedAt != null) {
            throw new StateForbids("The account is closed", "enabled");
        }
        if (mergedAt != null) {
            throw new StateForbids("The account was merged with another", "enabled");
        }
        this.disabledAt = null;
    }

    void close(Instant at) {
        end(at);
        this.closedAt = at;
    }

    void merge(Instant at) {
        end(at);
        this.mergedAt = at;
    }

    boolean isEnabled() {
        return disabledAt == null;
    }

    boolean isMerged() {
        return mergedAt != null;
    }

    private void end(Instant at) {
        this.disabledAt = disabledAt == null ? at : disabledAt;
    }
}
