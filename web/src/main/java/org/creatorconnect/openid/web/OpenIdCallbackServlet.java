package org.creatorconnect.openid.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.provider.OpenIdClient;
import org.creatorconnect.openid.service.Arrival;
import org.creatorconnect.openid.service.OpenIdAnswering;
import org.creatorconnect.openid.service.OpenIdAnswering.Answer;
import org.creatorconnect.openid.service.OpenIdAnswering.Return;
import org.creatorconnect.openid.service.SigningOut;

/**
 * Where the provider sends a browser back to. Whatever comes of it, the browser goes on to a page
 * whose address holds neither code nor state.
 */
@WebServlet("/sign-in/openid/callback")
public class OpenIdCallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OpenIdClient client;
    @Inject transient OpenIdAnswering answering;
    @Inject transient SigningOut signingOut;
    @Inject transient Entry entry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!client.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Return back =
                new Return(
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        BrowserCookie.take(request, response),
                        ConnectAuthentication.session(request),
                        request.getRemoteAddr());
        response.sendRedirect(next(request, response, answering.answer(back)));
    }

    private String next(HttpServletRequest request, HttpServletResponse response, Answer answer) {
        String context = request.getContextPath();
        Arrival arrival = answer.arrival();
        if (arrival.refused().isPresent()) {
            OpenIdRefusal reason = arrival.refused().get();
            return context + "/openid.xhtml?why=" + reason;
        }
        if (answer.linked()) {
            return context + "/account.xhtml";
        }
        ToldSession.keepToken(request, signingOut.seal(answer.token()));
        if (arrival.newcomer().isPresent()) {
            ToldSession.keepNewcomer(
                    request, new ToldSession.Newcomer(arrival.newcomer().get(), answer.to()));
            return context + "/openid.xhtml";
        }
        return entry.enter(request, response, arrival.caller().orElseThrow(), answer.to());
    }
}
