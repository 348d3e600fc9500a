package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.task.TaskId;

/** What happened to a task and to the work on it, for its merchant and for staff. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskHistory {

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected TaskHistory() {
        this(null);
    }

    @Inject
    public TaskHistory(Callers callers) {
        this.callers = callers;
    }

    /** The newest of what happened, newest first; nothing for another merchant's task. */
    public List<TaskEvent> newest(TaskId id, int limit) {
        UUID own = View.of(callers.current()).merchant();
        boolean seen =
                own == null || TaskReading_.merchant(entityManager, id.value()).contains(own);
        return seen ? TaskHistoryReading_.newest(entityManager, id.value(), limit) : List.of();
    }
}
