package org.creatorconnect.audit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;
    private static final String OBJECT = UUID.randomUUID().toString();

    private final AuditQueries queries = new AuditQueries();
    private ChainHead before;

    /** Several by the same person, of the same kind and at the same time. */
    @BeforeEach
    void act() {
        with(queries);
        AuditRepository trail = with(new AuditRepository());
        before = trail.head();
        for (int at = 0; at < MANY; at++) {
            trail.addPending(
                    time(at),
                    "reader" + at % 3,
                    at % 2 == 0 ? "READ_DONE" : "READ_BEGUN",
                    "book",
                    at % 4 == 0 ? OBJECT : "other",
                    "page " + at);
        }
        trail.seal(before, MANY);
    }

    @Test
    void everyOrderOfTheTrailIsPagedBothWaysWithoutGaps() {
        Period these = new Period(time(0).minusSeconds(9 * 86_400), time(0).plusSeconds(1));
        AuditFilter filter = new AuditFilter("", "", "", these, "");
        ListingLaw.holds(AuditQueries.SORTINGS, PAGE, place -> queries.entries(filter, place));
        assertThat(queries.total(filter).counted()).isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void whatWasSealedLastComesFirst() {
        assertThat(queries.entries(AuditFilter.NONE, Place.start(MANY)).rows())
                .extracting(AuditRow::detail)
                .startsWith("page 11", "page 10")
                .endsWith("page 1", "page 0");
    }

    @Test
    void allThatWasDoneToOneThingIsFound() {
        assertThat(details(AuditFilter.of(OBJECT))).containsExactly("page 8", "page 4", "page 0");
        assertThat(details(found(OBJECT.toUpperCase(java.util.Locale.ROOT)))).hasSize(3);
    }

    @Test
    void anActIsFoundByWhoDidItAndByItsNameInFull() {
        assertThat(details(found("Reader2"))).hasSize(4).contains("page 11");
        assertThat(details(found("read begun"))).hasSize(6);
        assertThat(details(found("READ_DONE"))).hasSize(6);
        assertThat(details(found("READ_"))).isEmpty();
        assertThat(details(new AuditFilter("", "reader1", "READ_DONE", Period.ALWAYS, "")))
                .containsExactly("page 10", "page 4");
    }

    private static AuditFilter found(String search) {
        return new AuditFilter("", "", "", Period.ALWAYS, search);
    }

    private List<String> details(AuditFilter filter) {
        return queries.entries(filter, Place.start(MANY)).rows().stream()
                .map(AuditRow::detail)
                .toList();
    }

    private static Instant time(int at) {
        return NOW.minus(Duration.ofDays(at % 5));
    }
}
