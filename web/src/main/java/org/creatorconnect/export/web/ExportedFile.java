package org.creatorconnect.export.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.query.ListExportQueries;
import org.creatorconnect.export.query.ListExportRow;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.page.PageAccess;
import org.creatorconnect.refusal.NotFound;

/**
 * Hands out a file that was made in the background, part by part, to whoever asked for it: {@code
 * /exports/file.csv?id=…}. Who may not enter the list's page any more does not get its file either.
 */
@WebServlet({"/exports/file.csv", "/exports/file.xlsx"})
public class ExportedFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Exportables lists;
    @Inject transient ListExportQueries exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String given = Optional.ofNullable(request.getParameter("id")).orElse("");
        ListExportId id = ListExportId.parse(given);
        ListExportRow export = exports.export(id);
        Exportable<?> list = lists.at(export.list()).orElseThrow(() -> new NotFound("list"));
        if (!export.isDone() || !mayEnter(request, list)) {
            throw new NotFound("export");
        }
        FileAnswer.announce(response, list.name(), export.format(), export.bytes());
        int position = 0;
        Optional<byte[]> part = exports.part(id, position);
        while (part.isPresent()) {
            response.getOutputStream().write(part.get());
            part = exports.part(id, ++position);
        }
    }

    private static boolean mayEnter(HttpServletRequest request, Exportable<?> list) {
        return PageAccess.roles(list.page() + ".xhtml").stream().anyMatch(request::isUserInRole);
    }
}
