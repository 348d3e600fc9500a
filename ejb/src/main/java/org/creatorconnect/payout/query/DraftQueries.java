package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.DraftPayee;
import org.creatorconnect.payout.DraftPayees;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.payout.RunTotals;
import org.jspecify.annotations.Nullable;

/** What a draft run comes to at present, which is what submitting it would claim. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftQueries {

    private final DraftPayees payees;
    private final PayoutSelection selection;
    private final InstantSource clock;

    protected DraftQueries() {
        this(null, null, null);
    }

    @Inject
    public DraftQueries(DraftPayees payees, PayoutSelection selection, InstantSource clock) {
        this.payees = payees;
        this.selection = selection;
        this.clock = clock;
    }

    /**
     * Whom the draft would pay now, in the order of their ids, from the one after the given one.
     */
    public List<DraftPayee> payees(RunRow draft, @Nullable UUID after, int limit) {
        return payees.payees(
                draft.total().currency(), draft.cutOff(), clock.instant(), after, limit);
    }

    /** Count, total and digest of what the draft would claim now. */
    public RunTotals totals(RunRow draft) {
        return selection.preview(draft.total().currency(), draft.cutOff(), clock.instant());
    }
}
