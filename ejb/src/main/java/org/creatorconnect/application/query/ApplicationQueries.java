package org.creatorconnect.application.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.application.TaskApplicationId;
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

/** Applications: merchants see those for their tasks, affiliates their own, staff all. */
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
public class ApplicationQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<ApplicationRow> SORTINGS =
            Sortings.by(ApplicationReading.BY_ID, ApplicationRow::id)
                    .descending(
                            Sorting.byId("newest", ApplicationReading.BY_ID, ApplicationRow::id),
                            Sorting.byText(
                                    "creator",
                                    ApplicationReading.BY_CREATOR,
                                    ApplicationRow::affiliateName),
                            Sorting.byText(
                                    "task", ApplicationReading.BY_TASK, ApplicationRow::taskTitle),
                            Sorting.byText(
                                    "merchant",
                                    ApplicationReading.BY_MERCHANT,
                                    ApplicationRow::merchantName),
                            Sorting.byTime(
                                    "decide",
                                    ApplicationReading.BY_DECIDE,
                                    ApplicationRow::decideBy),
                            Sorting.byWord(
                                    "state", ApplicationReading.BY_STATE, ApplicationRow::status));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected ApplicationQueries() {
        this(null);
    }

    @Inject
    public ApplicationQueries(Callers callers) {
        this.callers = callers;
    }

    /** Applications that the caller sees, the newest first unless asked otherwise. */
    public Part<ApplicationRow> applications(ApplicationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many applications the caller sees. */
    public Total total(ApplicationFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Those of the named applications that the caller sees, the newest first. */
    public List<ApplicationRow> named(Collection<UUID> ids) {
        return own().and(ApplicationReading.NAMED).with("ids", ids).all(entityManager);
    }

    /**
     * @throws NotFound when there is no such application that the caller sees
     */
    public ApplicationRow application(TaskApplicationId id) {
        return named(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application"));
    }

    /**
     * The verified channels of those who made these applications, the largest first, by the
     * application's id; for those who decide and for staff.
     */
    @RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Map<UUID, List<ApplicantChannel>> channels(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        UUID merchant = View.of(callers.current()).merchant();
        List<ApplicantChannel> channels =
                merchant == null
                        ? ApplicationReading_.channels(entityManager, applications)
                        : ApplicationReading_.channelsFor(entityManager, applications, merchant);
        return channels.stream().collect(Collectors.groupingBy(ApplicantChannel::application));
    }

    /**
     * The calling affiliate's newest application for each of these tasks, by the task's id; tasks
     * that they never applied for are left out.
     */
    public Map<UUID, ApplicationRow> newestOwn(Collection<UUID> tasks) {
        Optional<UUID> affiliate = callers.current().affiliateId();
        if (affiliate.isEmpty() || tasks.isEmpty()) {
            return Map.of();
        }
        return own()
                .and(ApplicationReading.BY_THEMSELVES, "self", affiliate.get())
                .and(ApplicationReading.FOR_TASKS, "tasks", tasks)
                .all(entityManager)
                .stream()
                .collect(
                        Collectors.toMap(
                                ApplicationRow::taskId,
                                Function.identity(),
                                (newer, older) -> newer));
    }

    private Listing<ApplicationRow> list(ApplicationFilter filter) {
        return own().and(ApplicationReading.FOR_TASK, "task", filter.task())
                .and(ApplicationReading.FOR_MERCHANT, "onlyMerchant", filter.merchant())
                .and(ApplicationReading.IN_STATE, "states", filter.states())
                .within(ApplicationReading.SINCE, ApplicationReading.UNTIL, filter.applied())
                .and(ApplicationReading.NEAR, "some", near(filter))
                .and(ApplicationReading.FOUND, "words", Search.words(filter.search()));
    }

    /** One's own are few enough to look at each. */
    private String near(ApplicationFilter filter) {
        return View.of(callers.current()).isStaff() ? Search.some(filter.search()) : "";
    }

    private Listing<ApplicationRow> own() {
        View view = View.of(callers.current());
        return Listing.of(
                        ApplicationRow.class,
                        ApplicationReading.SELECT,
                        ApplicationReading.FROM,
                        SORTINGS)
                .and(ApplicationReading.OF_MERCHANT, "merchant", view.merchant())
                .and(ApplicationReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}
