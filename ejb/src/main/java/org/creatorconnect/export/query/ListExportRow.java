package org.creatorconnect.export.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.export.ExportFailure;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExportStatus;
import org.jspecify.annotations.Nullable;

/**
 * An export in the list of one's own.
 *
 * @param list the list's page without its ending
 * @param rows so far, or in all once it is done
 * @param bytes of the file so far
 * @param expiresAt until when the file is there; null without one
 */
public record ListExportRow(
        UUID id,
        String list,
        FileFormat format,
        ListExportStatus status,
        long rows,
        long bytes,
        @Nullable ExportFailure failure,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {

    /** Whether it is still to become a file. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** Whether there is a file to be fetched. */
    public boolean isDone() {
        return status == ListExportStatus.DONE;
    }
}
