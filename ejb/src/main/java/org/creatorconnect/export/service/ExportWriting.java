package org.creatorconnect.export.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.export.ExportFailure;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListExportRepository;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.refusal.RoleRequired;

/**
 * What a server does that makes a file, each step a transaction of its own: nothing is held while
 * rows are read, any other server can hand the parts out, and one whose turn was taken over, or
 * whose export was canceled, is refused at its next step. Nobody but the server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportWriting {

    private final ListExportRepository exports;
    private final ExportKeeping keeping;
    private final AccountRepository accounts;
    private final InstantSource clock;

    protected ExportWriting() {
        this(null, null, null, null);
    }

    @Inject
    public ExportWriting(
            ListExportRepository exports,
            ExportKeeping keeping,
            AccountRepository accounts,
            InstantSource clock) {
        this.exports = exports;
        this.keeping = keeping;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Takes up the one that waits longest, if any waits. */
    public Optional<ExportTurn> next() {
        return exports.nextQueued().map(this::begin);
    }

    /**
     * Says how many rows there are so far.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it was canceled or taken over
     * @throws RoleRequired when its person was disabled meanwhile
     */
    public void tell(ExportTurn turn, long rows) {
        wrote(turn, rows, 0);
    }

    /**
     * Keeps one more part of the file.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it was canceled or taken over
     * @throws RoleRequired when its person was disabled meanwhile
     */
    public void write(ExportTurn turn, int position, byte[] content, long rows) {
        wrote(turn, rows, content.length);
        exports.addPart(turn.id(), position, content);
    }

    /**
     * The file is whole.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it was canceled or taken over
     * @throws RoleRequired when its person was disabled meanwhile
     */
    public void finish(ExportTurn turn, long rows) {
        ListExport export = lockForStanding(turn);
        keeping.keepUntil(turn.id(), export.finish(turn.attempt(), rows, clock.instant()));
    }

    /**
     * It becomes no file.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it was canceled or taken over
     */
    public void fail(ExportTurn turn, ExportFailure why) {
        exports.lock(turn.id()).fail(turn.attempt(), why, clock.instant());
        keeping.remember(turn.id());
    }

    private ExportTurn begin(ListExport export) {
        int attempt = export.begin();
        exports.removeParts(export.id());
        keeping.isWritten(export.id());
        return new ExportTurn(export.id(), attempt, export.account(), export.asked());
    }

    private void wrote(ExportTurn turn, long rows, int bytes) {
        lockForStanding(turn).wrote(turn.attempt(), rows, bytes);
        keeping.isWritten(turn.id());
    }

    private ListExport lockForStanding(ExportTurn turn) {
        ListExport export = exports.lock(turn.id());
        if (!accounts.get(turn.owner()).isEnabled()) {
            throw new RoleRequired("of somebody who may sign in");
        }
        return export;
    }
}
