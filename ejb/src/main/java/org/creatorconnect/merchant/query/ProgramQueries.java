package org.creatorconnect.merchant.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.TermsSchedule.Cut;
import org.creatorconnect.merchant.service.OwnMerchants;

/** The terms of merchants: their own for themselves, all for staff. */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
public class ProgramQueries {

    private final OwnMerchants own;
    private final ProgramRepository programs;
    private final InstantSource clock;

    protected ProgramQueries() {
        this(null, null, null);
    }

    @Inject
    public ProgramQueries(OwnMerchants own, ProgramRepository programs, InstantSource clock) {
        this.own = own;
        this.programs = programs;
        this.clock = clock;
    }

    /**
     * The terms in force, with the cuts that were announced.
     *
     * @throws org.creatorconnect.refusal.NotFound when there is no such merchant that the caller
     *     sees
     */
    public OfferedProgram program(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        Instant now = clock.instant();
        Optional<Program> inForce = programs.inForce(merchant, now);
        List<Program> later =
                programs.after(merchant, inForce.map(Program::termsVersion).orElse(0));
        return new OfferedProgram(
                programs.latest(merchant).map(Program::termsVersion).orElse(0),
                inForce.map(Program::terms).orElse(ProgramTerms.DEFAULT),
                later.stream()
                        .map(one -> new Cut(one.effectiveAt(), one.terms().defaultRate()))
                        .toList());
    }
}
