package org.creatorconnect.export.web;

import jakarta.servlet.http.HttpServletResponse;
import org.creatorconnect.export.FileFormat;

/** How a file is handed out. */
final class FileAnswer {

    private FileAnswer() {}

    /** Says what follows; nothing private stays in caches, and no browser guesses what it is. */
    static void announce(HttpServletResponse response, String name, FileFormat format, long bytes) {
        response.setContentType(format.contentType());
        response.setContentLengthLong(bytes);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
