package org.creatorconnect.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListExportRepository;
import org.creatorconnect.time.DeadlineRepository;

/** What becomes of an export as time goes by; its row is locked whenever one of these is called. */
@ApplicationScoped
public class ExportKeeping {

    private final ListExportRepository exports;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected ExportKeeping() {
        this(null, null, null);
    }

    @Inject
    public ExportKeeping(
            ListExportRepository exports, DeadlineRepository deadlines, InstantSource clock) {
        this.exports = exports;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Somebody writes it: if nothing follows in time, nobody does any more. */
    void isWritten(ListExportId id) {
        deadlines.set(
                ExportDeadline.EXPORT_WRITING.of(
                        id.value(), clock.instant().plus(ListExport.PART_TIME)));
    }

    /** The file is whole and there until then. */
    void keepUntil(ListExportId id, Instant end) {
        deadlines.clear(ExportDeadline.EXPORT_WRITING, id.value());
        deadlines.set(ExportDeadline.EXPORT_KEPT.of(id.value(), end));
    }

    /** It ended without a file: what was written goes, what was asked for is remembered a while. */
    void remember(ListExportId id) {
        exports.removeParts(id);
        keepUntil(id, clock.instant().plus(ListExport.REMEMBERED));
    }

    /** Nobody writes it any more. */
    void leave(ListExport export) {
        export.leave(clock.instant());
        if (export.status().isOpen()) {
            exports.removeParts(export.id());
        } else {
            remember(export.id());
        }
    }

    /** Its time is over: of a file the file, of anything else what is known of it. */
    void letGo(ListExport export) {
        if (export.expire()) {
            remember(export.id());
        } else {
            remove(export);
        }
    }

    /** It is forgotten with its file. */
    void remove(ListExport export) {
        deadlines.clear(ExportDeadline.EXPORT_WRITING, export.id().value());
        deadlines.clear(ExportDeadline.EXPORT_KEPT, export.id().value());
        exports.removeParts(export.id());
        exports.remove(export);
    }
}
