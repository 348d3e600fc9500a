package org.creatorconnect.openid.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.OpenIdClient;
import org.creatorconnect.openid.service.OpenIdBeginning;
import org.creatorconnect.openid.service.OpenIdBeginning.Begun;
import org.creatorconnect.portal.page.Links;

/** Sends a browser to the provider; without one there is no such place. */
@WebServlet("/sign-in/openid")
public class OpenIdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A cookie has to have room for it. */
    private static final int LONGEST = 1000;

    @Inject transient OpenIdClient client;
    @Inject transient OpenIdBeginning beginning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!client.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String to =
                Optional.ofNullable(request.getParameter("to"))
                        .filter(Links::isLocal)
                        .filter(page -> page.length() <= LONGEST)
                        .orElse("");
        try {
            Begun begun = beginning.begin(to, Optional.empty());
            BrowserCookie.give(request, response, begun.cookie());
            response.sendRedirect(begun.address().toString());
        } catch (OpenIdRefused away) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?why=providerAway");
        }
    }
}
