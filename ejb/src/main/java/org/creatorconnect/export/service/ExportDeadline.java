package org.creatorconnect.export.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for exports. */
enum ExportDeadline implements DeadlineKind {
    /** No further part of a file was written: its server is gone. Subject: the export. */
    EXPORT_WRITING,
    /** A file was kept long enough, and later what is known of it. Subject: the export. */
    EXPORT_KEPT
}
