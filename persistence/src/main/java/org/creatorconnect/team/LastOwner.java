package org.creatorconnect.team;

import org.creatorconnect.refusal.Refusal;

/** A team keeps an owner who can sign in: the last one cannot leave, be removed or be lowered. */
public final class LastOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    public LastOwner() {
        super(
                Kind.CONFLICT,
                "LAST_OWNER",
                "A team keeps at least one owner. Make somebody else an owner first.");
    }
}
