package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.service.Applicants;

/** Tasks. Merchants see their own, affiliates what is open and what they applied for, staff all. */
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
public class TaskQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<TaskLine> SORTINGS =
            Sortings.by(TaskReading.BY_ID, TaskLine::id)
                    .descending(
                            Sorting.byId("newest", TaskReading.BY_ID, TaskLine::id),
                            Sorting.byText("task", TaskReading.BY_TITLE, TaskLine::title),
                            Sorting.byText(
                                    "merchant", TaskReading.BY_MERCHANT, TaskLine::merchantName),
                            Sorting.byMoney(
                                    "pay",
                                    TaskReading.BY_CURRENCY,
                                    TaskReading.BY_FEE,
                                    TaskLine::fee),
                            Sorting.byCount("free", TaskReading.BY_FREE, TaskLine::slotsFree),
                            Sorting.byTime("ends", TaskReading.BY_END, TaskLine::endsAt),
                            Sorting.byWord("state", TaskReading.BY_STATE, TaskLine::status));

    private final Callers callers;
    private final Applicants applicants;
    private final TaskDetails details;
    private final Journal journal;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected TaskQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskQueries(
            Callers callers,
            Applicants applicants,
            TaskDetails details,
            Journal journal,
            InstantSource clock) {
        this.callers = callers;
        this.applicants = applicants;
        this.details = details;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tasks that the caller sees, the newest first unless asked otherwise. */
    public Part<TaskRow> tasks(TaskFilter filter, Place place) {
        return tasks(filter, applicant(), place);
    }

    /**
     * The same for a page that has asked who the {@link #applicant} is; it decides what is marked
     * as fitting, never what the caller sees.
     */
    public Part<TaskRow> tasks(TaskFilter filter, Applicant applicant, Place place) {
        return list(filter, applicant)
                .map(list -> list.part(entityManager, place))
                .orElse(Part.empty())
                .map(row -> row.seenBy(applicant));
    }

    /** How many tasks the caller sees. */
    public Total total(TaskFilter filter) {
        Applicant applicant = filter.fitting() ? applicant() : Applicant.NOBODY;
        return list(filter, applicant).map(list -> list.total(entityManager)).orElse(Total.NONE);
    }

    /** What counts about the caller when they apply; nobody when they have not joined. */
    public Applicant applicant() {
        return applicants.of(callers.current().affiliateId());
    }

    /**
     * A task with what the caller lacks for it: by the invitation that waits for them, if there is
     * one, else by what it asks of those who apply.
     *
     * @throws NotFound when there is no such task that the caller sees
     */
    public TaskRow task(TaskId id) {
        View view = View.of(callers.current());
        TaskLine line =
                own(view)
                        .and(TaskReading.NAMED, "ids", List.of(id.value()))
                        .and(TaskReading.OPEN_OR_APPLIED_FOR, "affiliate", view.affiliate())
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("task"));
        return isInvited(view, id) ? line.seenByInvited(applicant()) : line.seenBy(applicant());
    }

    private boolean isInvited(View view, TaskId id) {
        return view.isAffiliate()
                && TaskReading_.invitations(entityManager, id.value(), view.affiliate()) > 0;
    }

    /**
     * A task with all its terms.
     *
     * @throws NotFound as with {@link #task}
     */
    public TaskDetail detail(TaskId id) {
        TaskRow row = task(id);
        AccountKey escrow =
                new AccountKey(
                        AccountKind.TASK_ESCROW, id.value(), row.compensation().fee().currency());
        return details.of(row, journal.balance(escrow));
    }

    /** Nothing when the applicant qualifies for no task, and only those are asked for. */
    private Optional<Listing<TaskLine>> list(TaskFilter filter, Applicant applicant) {
        if (filter.fitting() && !applicant.active()) {
            return Optional.empty();
        }
        View view = View.of(callers.current());
        Listing<TaskLine> list =
                own(view)
                        .and(TaskReading.OPEN, "now", view.isAffiliate() ? clock.instant() : null)
                        .and(TaskReading.FOR_THEM, "affiliate", view.affiliate())
                        .and(TaskReading.IN_STATE, "states", filter.states())
                        .and(TaskReading.ON_PLATFORM, "platform", filter.platform())
                        .and(TaskReading.PAYING, "pays", filter.pays())
                        .and(TaskReading.OF_CAMPAIGN, "campaign", filter.campaign())
                        .within(TaskReading.SINCE, TaskReading.UNTIL, filter.ends())
                        .and(TaskReading.NEAR, "some", near(view, filter))
                        .and(TaskReading.FOUND, "words", Search.words(filter.search()));
        if (filter.groupOnly()) {
            list.and(TaskReading.FOR_GROUPS);
        }
        return Optional.of(filter.fitting() ? fitting(list, view, applicant) : list);
    }

    /** A merchant's own tasks are few enough to look at each. */
    private static String near(View view, TaskFilter filter) {
        return view.merchant() == null ? Search.some(filter.search()) : "";
    }

    private static Listing<TaskLine> fitting(
            Listing<TaskLine> list, View view, Applicant applicant) {
        list.and(TaskReading.REACHED, "reader", view.affiliate())
                .and(TaskReading.IN_AUDIENCE)
                .and(TaskReading.DEALING);
        if (!applicant.groupOwner()) {
            list.and(TaskReading.FOR_ALL);
        }
        return applicant.influencer() ? list : list.and(TaskReading.WITHOUT_FEE);
    }

    private static Listing<TaskLine> own(View view) {
        String select = view.isAffiliate() ? TaskReading.SELECT_OFFERED : TaskReading.SELECT;
        return Listing.of(TaskLine.class, select, TaskReading.FROM, SORTINGS)
                .and(TaskReading.OF_MERCHANT, "merchant", view.merchant());
    }
}
