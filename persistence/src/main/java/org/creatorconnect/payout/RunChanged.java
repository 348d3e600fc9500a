package org.creatorconnect.payout;

import jakarta.ejb.ApplicationException;
import org.creatorconnect.refusal.Refusal;

/**
 * What was to be approved is no longer what stands. When the run itself changed it is a draft again
 * and claims nothing: that stays so, and is why this refusal alone does not roll back.
 */
@ApplicationException(rollback = false, inherited = true)
public final class RunChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public RunChanged(String what) {
        super(Kind.CONFLICT, "RUN_CHANGED", what);
    }
}
