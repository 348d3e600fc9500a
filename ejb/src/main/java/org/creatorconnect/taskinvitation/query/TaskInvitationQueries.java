package org.creatorconnect.taskinvitation.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.taskinvitation.TaskInvitationId;

/**
 * Invitations to tasks: merchants see those to their tasks, affiliates their own and those of
 * creators whom they look after, staff all.
 */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskInvitationQueries {

    /** The orders in which a list can be read, usually the newest first. */
    public static final Sortings<TaskInvitationRow> SORTINGS =
            Sortings.by(TaskInvitationReading.BY_ID, TaskInvitationRow::id)
                    .descending(
                            Sorting.byId(
                                    "newest", TaskInvitationReading.BY_ID, TaskInvitationRow::id),
                            Sorting.byText(
                                    "creator",
                                    TaskInvitationReading.BY_CREATOR,
                                    TaskInvitationRow::affiliateName),
                            Sorting.byText(
                                    "task",
                                    TaskInvitationReading.BY_TASK,
                                    TaskInvitationRow::taskTitle),
                            Sorting.byMoney(
                                    "fee",
                                    TaskInvitationReading.BY_CURRENCY,
                                    TaskInvitationReading.BY_FEE,
                                    TaskInvitationRow::fee),
                            Sorting.byTime(
                                    "lapses",
                                    TaskInvitationReading.BY_LAPSES,
                                    TaskInvitationRow::lapsesAt),
                            Sorting.byWord(
                                    "state",
                                    TaskInvitationReading.BY_STATE,
                                    TaskInvitationRow::status));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected TaskInvitationQueries() {
        this(null);
    }

    @Inject
    public TaskInvitationQueries(Callers callers) {
        this.callers = callers;
    }

    /** Invitations that the caller sees, the newest first unless asked otherwise. */
    public Part<TaskInvitationRow> invitations(TaskInvitationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many the caller sees. */
    public Total total(TaskInvitationFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such invitation that the caller sees
     */
    public TaskInvitationRow invitation(TaskInvitationId id) {
        return seen().and(TaskInvitationReading.NAMED)
                .with("ids", List.of(id.value()))
                .first(entityManager)
                .orElseThrow(() -> new NotFound("task invitation"));
    }

    /** Those that wait for the calling affiliate, the first to lapse first. */
    public List<TaskInvitationRow> waiting(int most) {
        return ofCaller(TaskInvitationFilter.open())
                .map(
                        list ->
                                list.part(
                                                entityManager,
                                                new Place("lapses", false, "", false, most))
                                        .rows())
                .orElse(List.of());
    }

    /** The calling affiliate's newest invitation to a task, if there ever was one. */
    public Optional<TaskInvitationRow> newestOwn(UUID task) {
        return ofCaller(TaskInvitationFilter.ofTask(task))
                .flatMap(
                        list ->
                                list.part(entityManager, Place.start(1)).rows().stream()
                                        .findFirst());
    }

    private Optional<Listing<TaskInvitationRow>> ofCaller(TaskInvitationFilter filter) {
        return callers.current()
                .affiliateId()
                .map(self -> list(filter).and(TaskInvitationReading.BY_THEMSELVES, "self", self));
    }

    private Listing<TaskInvitationRow> list(TaskInvitationFilter filter) {
        return seen().and(TaskInvitationReading.FOR_TASK, "task", filter.task())
                .and(TaskInvitationReading.IN_STATE, "states", filter.states())
                .within(TaskInvitationReading.SINCE, TaskInvitationReading.UNTIL, filter.invited())
                .and(TaskInvitationReading.NEAR, "some", near(filter))
                .and(TaskInvitationReading.FOUND, "words", Search.words(filter.search()));
    }

    /** One's own are few enough to look at each. */
    private String near(TaskInvitationFilter filter) {
        return View.of(callers.current()).isStaff() ? Search.some(filter.search()) : "";
    }

    private Listing<TaskInvitationRow> seen() {
        View view = View.of(callers.current());
        return Listing.of(
                        TaskInvitationRow.class,
                        TaskInvitationReading.SELECT,
                        TaskInvitationReading.FROM,
                        SORTINGS)
                .and(TaskInvitationReading.OF_MERCHANT, "merchant", view.merchant())
                .and(TaskInvitationReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}
