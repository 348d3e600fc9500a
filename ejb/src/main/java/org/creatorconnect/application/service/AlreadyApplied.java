package org.creatorconnect.application.service;

import org.creatorconnect.refusal.Refusal;

/** The affiliate has an open application for the task, or was accepted already. */
public final class AlreadyApplied extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyApplied() {
        super(Kind.CONFLICT, "ALREADY_APPLIED", "You have applied for this task already.");
    }
}
