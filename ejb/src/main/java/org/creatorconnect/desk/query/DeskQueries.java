package org.creatorconnect.desk.query;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;

/** How the caller has arranged a list; everybody sees their own only. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeskQueries {

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected DeskQueries() {
        this(null);
    }

    @Inject
    public DeskQueries(Callers callers) {
        this.callers = callers;
    }

    /**
     * @param list the path of its page
     */
    public Arrangement of(String list) {
        UUID account = callers.current().account().value();
        return new Arrangement(
                DeskReading_.putAway(entityManager, account, list).stream()
                        .flatMap(columns -> columns.columns().stream())
                        .toList(),
                DeskReading_.views(entityManager, account, list));
    }
}
