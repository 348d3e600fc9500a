package org.creatorconnect.notification.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.page.JsonAnswer;

/**
 * The number on the bell: {@code /bell.json}, asked for after the page is there, so that no page
 * waits for it.
 */
@WebServlet("/bell.json")
public class BellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient NotificationQueries queries;
    @Inject transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int unread = queries.unread();
        boolean many = unread >= NotificationQueries.MOST_COUNTED;
        JsonAnswer.send(
                response,
                Json.createObjectBuilder()
                        .add("unread", unread)
                        .add("shown", many ? "99+" : Integer.toString(unread))
                        .add(
                                "label",
                                many ? text.word("shell.bellMany") : text.of("shell.bell", unread))
                        .build());
    }
}
