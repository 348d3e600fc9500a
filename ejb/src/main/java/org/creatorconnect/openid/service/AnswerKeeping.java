package org.creatorconnect.openid.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.openid.OpenIdAnswers;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.time.ApplicationClock;

/** Keeps which answers were taken and which came to nothing, whatever becomes of the rest. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerKeeping {

    private final OpenIdAnswers answers;
    private final AuditTrail audit;
    private final ApplicationClock clock;

    protected AnswerKeeping() {
        this(null, null, null);
    }

    @Inject
    public AnswerKeeping(OpenIdAnswers answers, AuditTrail audit, ApplicationClock clock) {
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the answer to a state. @return whether nobody took it before */
    public boolean take(String state) {
        return answers.take(state, clock.machineTime());
    }

    /** A sign-in came to nothing. */
    public void refused(UUID pending, OpenIdRefusal reason) {
        audit.record("OPENID_REFUSED", "openid_sign_in", pending, reason.name());
    }
}
