package org.creatorconnect.task;

import org.creatorconnect.refusal.Refusal;

/** Every slot of the task is taken; nobody else can be accepted until one falls free. */
public final class SlotsTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotsTaken(int slots) {
        super(Kind.CONFLICT, "SLOTS_TAKEN", "All " + slots + " slots of the task are taken.");
    }
}
