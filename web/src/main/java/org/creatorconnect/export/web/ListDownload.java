package org.creatorconnect.export.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListTooLong;
import org.creatorconnect.export.TooManyExports;
import org.creatorconnect.export.service.ListExports;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.page.Links;

/**
 * Every list under its own address with another ending: {@code /orders/list.csv?status=RECEIVED}. A
 * file is written whole before its first byte is sent, so that one which cannot be written to its
 * end is an error page and never a shorter file; it lies on disk meanwhile. What is too long for
 * that is asked for in the background, and the page of one's own exports says so.
 */
@WebServlet({"*.csv", "*.xlsx"})
public class ListDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EXPORTS = "/exports/list.xhtml";

    @Inject transient Exportables lists;
    @Inject transient FileMaking files;
    @Inject transient ListExports exports;
    @Inject transient Preferences preferences;
    @Inject transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExportedList asked = asked(request);
        Optional<Exportable<?>> list = lists.at(asked.list());
        if (list.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Path whole = Files.createTempFile("list", "." + asked.format().ending());
        try {
            write(asked, whole);
            FileAnswer.announce(response, list.get().name(), asked.format(), Files.size(whole));
            Files.copy(whole, response.getOutputStream());
        } catch (ListTooLong later) {
            response.sendRedirect(request.getContextPath() + ask(asked));
        } finally {
            Files.delete(whole);
        }
    }

    private void write(ExportedList asked, Path whole) throws IOException {
        long most = settings.exportRowsAtOnce();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
            files.write(
                    asked,
                    out,
                    (rows, more) -> {
                        if (rows > most || rows == most && more) {
                            throw new ListTooLong(most);
                        }
                    });
        }
    }

    /** Where the file will be. */
    private String ask(ExportedList asked) {
        try {
            ListExportId id = exports.ask(asked);
            return Links.of(EXPORTS, Map.of("asked", id.text()));
        } catch (TooManyExports full) {
            return Links.of(EXPORTS, Map.of("refused", full.code()));
        }
    }

    private ExportedList asked(HttpServletRequest request) {
        String path = request.getServletPath();
        int dot = path.lastIndexOf('.');
        return new ExportedList(
                path.substring(0, dot),
                new ListState(request, preferences).query(),
                FileFormat.valueOf(path.substring(dot + 1).toUpperCase(Locale.ROOT)),
                preferences.getLanguage());
    }
}
