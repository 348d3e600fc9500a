package org.creatorconnect.duplicate.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payee.service.PayeeMarks;

/** Looks for affiliates who may be one person: one statement a reason, over all of them. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.SYSTEM})
public class DuplicateSearch {

    private final DuplicateRepository duplicates;
    private final PayeeMarks marks;
    private final InstantSource clock;

    protected DuplicateSearch() {
        this(null, null, null);
    }

    @Inject
    public DuplicateSearch(DuplicateRepository duplicates, PayeeMarks marks, InstantSource clock) {
        this.duplicates = duplicates;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Marks what was given since the last look, and looks.
     *
     * @return how many pairs there are that were not found before
     */
    public int look() {
        marks.markSome();
        Instant now = clock.instant();
        int found = 0;
        for (DuplicateKind kind : DuplicateKind.values()) {
            found += duplicates.find(kind, now);
        }
        return found;
    }
}
