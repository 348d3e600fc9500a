package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.refusal.NotFound;

/** Payout runs, and who is kept back from them. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutRunQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<RunRow> SORTINGS =
            Sortings.by(RunReading.BY_ID, RunRow::id)
                    .descending(
                            Sorting.byId("newest", RunReading.BY_ID, RunRow::id),
                            Sorting.byNumber("run", RunReading.BY_NUMBER, RunRow::number),
                            Sorting.byTime("cutOff", RunReading.BY_CUT_OFF, RunRow::cutOff),
                            Sorting.byCount("count", RunReading.BY_COUNT, RunRow::count),
                            Sorting.byMoney(
                                    "total",
                                    RunReading.BY_CURRENCY,
                                    RunReading.BY_TOTAL,
                                    RunRow::total),
                            Sorting.byWord("state", RunReading.BY_STATE, RunRow::status));

    @PersistenceContext EntityManager entityManager;

    /** Runs, the newest first unless asked otherwise. */
    public Part<RunRow> runs(RunFilter filter, Place place) {
        Part<RunRow> part = list(filter).part(entityManager, place);
        Map<UUID, RunProgress> progress = progress(part.rows());
        return part.map(run -> run.with(progress.getOrDefault(run.id(), run.progress())));
    }

    /** How many runs there are. */
    public Total total(RunFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such run
     */
    public RunRow run(PayoutRunId id) {
        RunRow run =
                all().and(RunReading.NAMED, "id", id.value())
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("payout run"));
        return run.with(progress(List.of(run)).getOrDefault(run.id(), run.progress()));
    }

    private static Listing<RunRow> all() {
        return Listing.of(RunRow.class, RunReading.SELECT, RunReading.FROM, SORTINGS);
    }

    private static Listing<RunRow> list(RunFilter filter) {
        return all().and(RunReading.IN_STATE, "states", filter.states())
                .within(RunReading.SINCE, RunReading.UNTIL, filter.cutOff())
                .and(RunReading.FOUND, "any", Search.anywhere(filter.search()));
    }

    /** Counts the payouts of all runs of a part at once. */
    private Map<UUID, RunProgress> progress(List<RunRow> runs) {
        return RunReading_.progress(entityManager, runs.stream().map(RunRow::id).toList()).stream()
                .collect(Collectors.toMap(RunProgress::run, found -> found));
    }

    /** Everybody who is kept back from a run, the largest amounts first. */
    public List<ExclusionRow> exclusions(PayoutRunId run) {
        return exclusions(run, Integer.MAX_VALUE);
    }

    /** Who is kept back from a run, the largest amounts first, and no more than asked for. */
    public List<ExclusionRow> exclusions(PayoutRunId run, int limit) {
        return RunReading_.exclusions(entityManager, run.value(), limit);
    }

    /** How many are kept back from a run, by reason; counted where they are. */
    public List<ExclusionCount> exclusionCounts(PayoutRunId run) {
        return RunReading_.exclusionCounts(entityManager, run.value());
    }
}
