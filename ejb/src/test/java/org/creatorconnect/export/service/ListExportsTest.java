package org.creatorconnect.export.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.export.ExportFailure;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListExportRepository;
import org.creatorconnect.export.ListExportStatus;
import org.creatorconnect.export.TooManyExports;
import org.creatorconnect.export.query.ListExportQueries;
import org.creatorconnect.export.query.ListExportRow;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.time.DeadlineFall;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports from the wish to the file, and what time does to them. */
class ListExportsTest extends DatabaseTest {

    private final List<String> audited = new ArrayList<>();
    private Instant now = NOW;
    private AccountId person;
    private ListExports exports;
    private ListExportQueries queries;
    private ExportWriting writing;
    private DeadlineRepository deadlines;
    private DeadlineHandler lost;
    private DeadlineHandler kept;

    @BeforeEach
    void open() {
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        ListExportRepository repository = with(new ListExportRepository());
        deadlines = with(new DeadlineRepository());
        InstantSource clock = () -> now;
        ExportKeeping keeping = new ExportKeeping(repository, deadlines, clock);
        Callers callers = new Person();
        exports = new ListExports(repository, keeping, callers, new Trail(), new IdSource(), clock);
        queries = with(new ListExportQueries(callers));
        writing = new ExportWriting(repository, keeping, with(new AccountRepository()), clock);
        lost = new ExportDeadlines().writing(repository, keeping);
        kept = new ExportDeadlines().kept(repository, keeping);
        person = account(entityManager);
    }

    @Test
    void whoAsksTwiceForTheSameGetsTheOneFile() {
        ListExportId first = exports.ask(orders("q=a"));
        assertThat(exports.ask(orders("q=a"))).isEqualTo(first);
        assertThat(exports.ask(orders("q=b"))).isNotEqualTo(first);
        assertThat(audited).containsExactly("LIST_EXPORT_ASKED", "LIST_EXPORT_ASKED");
    }

    @Test
    void nobodyHasMoreThanThreeOnTheWay() {
        exports.ask(orders("q=1"));
        exports.ask(orders("q=2"));
        ListExportId third = exports.ask(orders("q=3"));
        assertThatThrownBy(() -> exports.ask(orders("q=4"))).isInstanceOf(TooManyExports.class);
        exports.cancel(third);
        exports.ask(orders("q=4"));
        person = account(entityManager);
        exports.ask(orders("q=5"));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        exports.ask(orders("q=" + "x".repeat(3_998)));
        assertThatThrownBy(() -> exports.ask(orders("q=" + "x".repeat(3_999))))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void aFileIsHandedOutInItsPartsToItsOwnerAlone() {
        ListExportId id = exports.ask(orders(""));
        ExportTurn turn = writing.next().orElseThrow();
        writing.write(turn, 0, new byte[] {1, 2}, 10);
        assertThat(queries.part(id, 0)).as("before it is whole").isEmpty();
        writing.write(turn, 1, new byte[] {3}, 12);
        writing.finish(turn, 12);
        assertThat(queries.part(id, 0)).contains(new byte[] {1, 2});
        assertThat(queries.part(id, 1)).contains(new byte[] {3});
        assertThat(queries.part(id, 2)).isEmpty();
        ListExportRow row = queries.export(id);
        assertThat(row.rows()).isEqualTo(12);
        assertThat(row.bytes()).isEqualTo(3);
        assertThat(row.expiresAt()).isEqualTo(NOW.plus(ListExport.KEPT));

        person = account(entityManager);
        assertThat(queries.part(id, 0)).isEmpty();
        assertThat(queries.exports(Place.start(10)).rows()).isEmpty();
        assertThatThrownBy(() -> queries.export(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.delete(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.cancel(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsCanceledIsNotWrittenOnAndLeavesNothing() {
        ListExportId id = exports.ask(orders(""));
        ExportTurn turn = writing.next().orElseThrow();
        writing.write(turn, 0, new byte[] {1}, 1);
        exports.cancel(id);
        assertThatThrownBy(() -> writing.tell(turn, 2)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> writing.write(turn, 1, new byte[] {2}, 2))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> writing.finish(turn, 2)).isInstanceOf(StateForbids.class);
        assertThat(parts()).isZero();
        assertThat(deadlines.dueAt("EXPORT_WRITING", id.value())).isEmpty();
        exports.delete(id);
        assertThat(queries.exports(Place.start(10)).rows()).isEmpty();
        assertThat(deadlines.dueAt("EXPORT_KEPT", id.value())).isEmpty();
    }

    @Test
    void whoIsDisabledMeanwhileGetsNoFile() {
        ListExportId id = exports.ask(orders(""));
        ExportTurn turn = writing.next().orElseThrow();
        writing.write(turn, 0, new byte[] {1}, 1);
        entityManager.find(Account.class, person.value()).disable(NOW);
        assertThatThrownBy(() -> writing.tell(turn, 2)).isInstanceOf(RoleRequired.class);
        assertThatThrownBy(() -> writing.finish(turn, 2)).isInstanceOf(RoleRequired.class);
        writing.fail(turn, ExportFailure.DENIED);
        assertThat(queries.export(id).status()).isEqualTo(ListExportStatus.FAILED);
        assertThat(queries.export(id).failure()).isEqualTo(ExportFailure.DENIED);
        assertThat(parts()).isZero();
    }

    @Test
    void oneWhoseServerIsGoneIsTakenUpAgainAndFailsInTheEnd() {
        ListExportId id = exports.ask(orders(""));
        for (int turn = 1; turn <= ListExport.MOST_ATTEMPTS; turn++) {
            ExportTurn left = writing.next().orElseThrow();
            writing.write(left, 0, new byte[] {1}, 1);
            assertThat(falls(lost, id)).as("while it is written").isFalse();
            pass(ListExport.PART_TIME.plusSeconds(1));
            assertThat(falls(lost, id)).isTrue();
            assertThat(parts()).isZero();
            assertThatThrownBy(() -> writing.tell(left, 2)).isInstanceOf(StateForbids.class);
        }
        assertThat(queries.export(id).failure()).isEqualTo(ExportFailure.LEFT);
        assertThat(writing.next()).isEmpty();
    }

    @Test
    void everyPartPutsOffTheEndOfATurn() {
        ListExportId id = exports.ask(orders(""));
        ExportTurn turn = writing.next().orElseThrow();
        pass(Duration.ofSeconds(100));
        writing.tell(turn, 2_000);
        pass(Duration.ofSeconds(100));
        assertThat(falls(lost, id)).isFalse();
        writing.finish(turn, 2_000);
        assertThat(deadlines.dueAt("EXPORT_WRITING", id.value())).isEmpty();
    }

    @Test
    void aFileExpiresAfterSevenDaysAndIsForgottenThirtyDaysLater() {
        ListExportId id = exports.ask(orders(""));
        ExportTurn turn = writing.next().orElseThrow();
        writing.write(turn, 0, new byte[] {1}, 1);
        writing.finish(turn, 1);
        pass(Duration.ofDays(7));
        assertThat(falls(kept, id)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(falls(kept, id)).isTrue();
        assertThat(queries.export(id).status()).isEqualTo(ListExportStatus.EXPIRED);
        assertThat(queries.part(id, 0)).isEmpty();
        assertThat(parts()).isZero();
        pass(Duration.ofDays(30).plusSeconds(1));
        assertThat(falls(kept, id)).isTrue();
        assertThat(queries.exports(Place.start(10)).rows()).isEmpty();
    }

    private boolean falls(DeadlineHandler handler, ListExportId id) {
        return deadlines
                .claimOf(List.of(handler.kind()), now)
                .filter(claimed -> claimed.deadline().subject().equals(id.value()))
                .map(claimed -> new DeadlineFall(deadlines, () -> now).fall(claimed, handler))
                .orElse(false);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private long parts() {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT count(*) FROM list_export_part")
                                .getSingleResult())
                .longValue();
    }

    private static ExportedList orders(String state) {
        return new ExportedList("/orders/list", state, FileFormat.CSV, "en");
    }

    private static AccountId account(EntityManager own) {
        AccountId id = new AccountId(UUID.randomUUID());
        own.persist(new Account(id, id.text(), "Ada", Set.of(Role.MERCHANT), NOW));
        own.flush();
        return id;
    }

    /** Whoever acts at the moment. */
    private final class Person extends Callers {
        @Override
        public Caller current() {
            return new Caller(
                    person, "ada", Set.of(Role.MERCHANT), Optional.empty(), Optional.empty());
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            audited.add(action);
        }
    }
}
