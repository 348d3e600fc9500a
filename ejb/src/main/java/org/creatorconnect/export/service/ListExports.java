package org.creatorconnect.export.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListExportRepository;
import org.creatorconnect.export.TooManyExports;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.ValidationFailed;

/** Everybody asks for files of their own, and gives them up; nobody those of another. */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class ListExports {

    private final ListExportRepository exports;
    private final ExportKeeping keeping;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected ListExports() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ListExports(
            ListExportRepository exports,
            ExportKeeping keeping,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.exports = exports;
        this.keeping = keeping;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for a file, which is made as soon as a server has time for it. Who asks for the same
     * again before it is there gets that one.
     *
     * @throws TooManyExports when {@link ListExport#MOST_AT_ONCE} others wait or run
     * @throws ValidationFailed when the list's address is too long to be kept
     */
    public ListExportId ask(ExportedList asked) {
        if (asked.state().length() > ExportedList.LONGEST_STATE) {
            throw ValidationFailed.of(
                    "state", "must have at most " + ExportedList.LONGEST_STATE + " characters");
        }
        AccountId owner = callers.current().account();
        List<ListExport> open = exports.open(owner);
        return open.stream()
                .filter(export -> export.asked().equals(asked))
                .findFirst()
                .map(ListExport::id)
                .orElseGet(() -> add(owner, asked, open.size()));
    }

    /**
     * Gives up one that waits or runs.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller has no such export
     * @throws org.creatorconnect.refusal.StateForbids when it has ended
     */
    public void cancel(ListExportId id) {
        own(id).cancel(clock.instant());
        keeping.remember(id);
    }

    /**
     * Forgets one that has ended, with its file.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller has no such export
     * @throws org.creatorconnect.refusal.StateForbids while it waits or runs
     */
    public void delete(ListExportId id) {
        ListExport export = own(id);
        export.requireEnded();
        keeping.remove(export);
    }

    private ListExport own(ListExportId id) {
        return exports.lockOwn(id, callers.current().account());
    }

    private ListExportId add(AccountId owner, ExportedList asked, int open) {
        if (open >= ListExport.MOST_AT_ONCE) {
            throw new TooManyExports();
        }
        ListExportId id = new ListExportId(ids.next());
        exports.add(new ListExport(id, owner, asked, clock.instant()));
        audit.record(
                "LIST_EXPORT_ASKED",
                "list_export",
                id.value(),
                asked.list() + " " + asked.format());
        return id;
    }
}
