package org.creatorconnect.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.creatorconnect.notification.service.EndedLetters;
import org.creatorconnect.refusal.NotFound;

/**
 * Where {@code List-Unsubscribe} leads: a mail program posts here and the letters end by that one
 * click (RFC 8058); a person who follows the link is asked first, so that whoever only looks at
 * links ends nothing.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient EndedLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = request.getContextPath() + "/unsubscribe.xhtml?key=";
        response.sendRedirect(page + URLEncoder.encode(key(request), StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            letters.end(key(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotFound foreign) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String key(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("key"), "");
    }
}
