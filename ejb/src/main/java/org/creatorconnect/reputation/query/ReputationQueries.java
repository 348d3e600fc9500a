package org.creatorconnect.reputation.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.reputation.FigureKind.Side;
import org.creatorconnect.task.TaskId;

/**
 * Everybody sees their own figures with the events behind each; a creator those of the merchant
 * whose task they look at, a merchant those of who asks to do one of its tasks.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReputationQueries {

    private final Callers callers;
    private final TrackRecords records;
    @PersistenceContext EntityManager entityManager;

    protected ReputationQueries() {
        this(null, null);
    }

    @Inject
    public ReputationQueries(Callers callers, TrackRecords records) {
        this.callers = callers;
        this.records = records;
    }

    /** Whether something can be told of the caller: they joined. */
    public boolean mayBeKnown() {
        return callers.current().team().isPresent();
    }

    /**
     * What is told of the caller.
     *
     * @throws NotFound before they joined
     */
    public TrackRecord own() {
        Team team = team();
        return team.merchant() == null
                ? records.ofCreator(new AffiliateId(team.id()))
                : records.ofMerchant(team.id());
    }

    /**
     * The newest events that are in one of the caller's figures.
     *
     * @throws NotFound before they joined, and for a figure of the other side
     */
    public List<FigureEvent> ownEvents(FigureKind kind) {
        Team team = team();
        Side side = team.merchant() == null ? Side.CREATOR : Side.MERCHANT;
        if (kind.side() != side) {
            throw new NotFound("figure");
        }
        return records.events(kind, team.id());
    }

    /**
     * What is told of the merchant who offers a task.
     *
     * @throws NotFound when the task was never offered
     */
    @RolesAllowed(Role.AFFILIATE)
    public TrackRecord ofMerchant(TaskId task) {
        return ReputationReading_.merchantOf(entityManager, task.value()).stream()
                .findFirst()
                .map(records::ofMerchant)
                .orElseThrow(() -> new NotFound("task"));
    }

    /**
     * What is told of the creator who asks to do a task.
     *
     * @throws NotFound when it is no task of the caller's merchant
     */
    @RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public TrackRecord ofApplicant(TaskApplicationId application) {
        Caller caller = callers.current();
        UUID merchant =
                caller.isStaff()
                        ? null
                        : caller.merchantId().orElseThrow(() -> new NotFound("application"));
        return ReputationReading_.applicantOf(entityManager, application.value(), merchant).stream()
                .findFirst()
                .map(id -> records.ofCreator(new AffiliateId(id)))
                .orElseThrow(() -> new NotFound("application"));
    }

    private Team team() {
        return callers.current().team().orElseThrow(() -> new NotFound("affiliate"));
    }
}
