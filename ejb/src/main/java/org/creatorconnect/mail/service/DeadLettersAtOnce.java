package org.creatorconnect.mail.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.LetterId;

/** Many letters are tried again or given up, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLettersAtOnce {

    private final DeadLetters letters;

    protected DeadLettersAtOnce() {
        this(null);
    }

    @Inject
    public DeadLettersAtOnce(DeadLetters letters) {
        this.letters = letters;
    }

    /**
     * @return what became of each, in their order
     * @throws org.creatorconnect.refusal.ValidationFailed when there are none, or too many
     */
    public List<AtOnce.Outcome> act(List<LetterId> chosen, LetterAct act) {
        return AtOnce.reach(
                "letters", chosen, act == LetterAct.RETRY ? letters::retry : letters::giveUp);
    }
}
