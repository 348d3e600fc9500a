package org.creatorconnect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListExportTablesTest extends DatabaseTest {

    private final ListExportRepository exports = new ListExportRepository();

    @BeforeEach
    void connect() {
        with(exports);
    }

    @Test
    void aStrangersExportIsNotFound() {
        AccountId owner = account("ada");
        AccountId stranger = account("bea");
        ListExportId id = ask(owner, "q=1").id();
        assertThat(exports.lockOwn(id, owner).id()).isEqualTo(id);
        assertThatThrownBy(() -> exports.lockOwn(id, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsLongestIsNextAndWhatRunsIsNotTakenTwice() {
        AccountId owner = account("ada");
        ListExport first = ask(owner, "q=1");
        ListExport second = ask(owner, "q=2");
        assertThat(exports.nextQueued().map(ListExport::id)).contains(first.id());
        first.begin();
        entityManager.flush();
        assertThat(exports.nextQueued().map(ListExport::id)).contains(second.id());
        second.begin();
        entityManager.flush();
        assertThat(exports.nextQueued()).isEmpty();
    }

    @Test
    void oneThatAnotherServerTakesUpIsPassedOver() {
        UUID id = UUID.randomUUID();
        AccountId owner = inTransaction(own -> account(own, "ada" + id));
        doInTransaction(own -> own.persist(export(new ListExportId(id), owner, "")));
        try {
            assertThat(exports.nextQueued().map(ListExport::id)).contains(new ListExportId(id));
            doInTransaction(
                    own ->
                            assertThat(with(new ListExportRepository(), own).nextQueued())
                                    .isEmpty());
        } finally {
            entityManager.getTransaction().rollback();
            doInTransaction(
                    own ->
                            own.createNativeQuery("DELETE FROM list_export WHERE id = :id")
                                    .setParameter("id", id)
                                    .executeUpdate());
        }
    }

    @Test
    void onlyWhatWaitsOrRunsIsOpen() {
        AccountId owner = account("ada");
        ListExport waiting = ask(owner, "q=1");
        ListExport running = ask(owner, "q=2");
        running.begin();
        ask(owner, "q=3").cancel(NOW);
        ask(account("bea"), "q=4");
        entityManager.flush();
        assertThat(exports.open(owner))
                .extracting(ListExport::id)
                .containsExactlyInAnyOrder(waiting.id(), running.id());
    }

    @Test
    void anExportGoesWithItsParts() {
        ListExport export = ask(account("ada"), "");
        exports.addPart(export.id(), 0, new byte[] {1});
        exports.addPart(export.id(), 1, new byte[1 << 20]);
        assertThat(parts(export.id())).isEqualTo(2);
        exports.remove(export);
        entityManager.flush();
        assertThat(parts(export.id())).isZero();
    }

    @Test
    void noPartIsLargerThanAMebibyte() {
        ListExport export = ask(account("ada"), "");
        assertThatThrownBy(() -> exports.addPart(export.id(), 0, new byte[(1 << 20) + 1]))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        AccountId owner = account("ada");
        ExportedList asked =
                new ExportedList("/payouts/run", "id=1&q=%C5%81", FileFormat.XLSX, "pt-BR");
        ListExportId id = new ListExportId(UUID.randomUUID());
        exports.add(new ListExport(id, owner, asked, NOW));
        entityManager.flush();
        entityManager.clear();
        ListExport kept = exports.lock(id);
        assertThat(kept.asked()).isEqualTo(asked);
        assertThat(kept.account()).isEqualTo(owner);
        assertThat(kept.status()).isEqualTo(ListExportStatus.QUEUED);
    }

    private ListExport ask(AccountId owner, String state) {
        ListExport export = export(new ListExportId(UUID.randomUUID()), owner, state);
        exports.add(export);
        entityManager.flush();
        return export;
    }

    private ListExport export(ListExportId id, AccountId owner, String state) {
        ExportedList asked = new ExportedList("/orders/list", state, FileFormat.CSV, "en");
        return new ListExport(id, owner, asked, NOW.plusSeconds(state.hashCode() & 0xff));
    }

    private AccountId account(String name) {
        return account(entityManager, name);
    }

    private static AccountId account(jakarta.persistence.EntityManager own, String name) {
        AccountId id = new AccountId(UUID.randomUUID());
        own.persist(new Account(id, name, name, Set.of(Role.MERCHANT), NOW));
        own.flush();
        return id;
    }

    private long parts(ListExportId id) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM list_export_part WHERE export_id = :id")
                                .setParameter("id", id.value())
                                .getSingleResult())
                .longValue();
    }
}
