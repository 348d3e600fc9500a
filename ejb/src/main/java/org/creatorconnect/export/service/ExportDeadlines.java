package org.creatorconnect.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListExportRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of exports. */
@ApplicationScoped
public class ExportDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler writing(ListExportRepository exports, ExportKeeping keeping) {
        return new DeadlineStep(
                ExportDeadline.EXPORT_WRITING,
                id -> exports.lock(new ListExportId(id)),
                id -> keeping.leave(exports.lock(new ListExportId(id))));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler kept(ListExportRepository exports, ExportKeeping keeping) {
        return new DeadlineStep(
                ExportDeadline.EXPORT_KEPT,
                id -> exports.lock(new ListExportId(id)),
                (UUID id) -> keeping.letGo(exports.lock(new ListExportId(id))));
    }
}
