package org.creatorconnect.openid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.creatorconnect.openid.provider.ToldPerson;
import org.jspecify.annotations.Nullable;

/** What a browser's session keeps of what the provider told. */
public final class ToldSession {

    private static final String TOKEN = ToldSession.class.getName() + ".token";
    private static final String NEWCOMER = ToldSession.class.getName() + ".newcomer";

    /**
     * Somebody who has yet to join.
     *
     * @param to the local page to go on to; empty for the usual one
     */
    public record Newcomer(ToldPerson person, String to) implements Serializable {}

    private ToldSession() {}

    /**
     * Keeps the sealed token by which somebody signs out at the provider as well, in a session that
     * nobody can know who was there before.
     */
    static void keepToken(HttpServletRequest request, String sealed) {
        HttpSession session = request.getSession();
        session.removeAttribute(NEWCOMER);
        session.setAttribute(TOKEN, sealed);
        request.changeSessionId();
    }

    /** That token, when the session was opened by the provider. */
    public static Optional<String> token(HttpServletRequest request) {
        return attribute(request, TOKEN, String.class);
    }

    static void keepNewcomer(HttpServletRequest request, Newcomer newcomer) {
        request.getSession().setAttribute(NEWCOMER, newcomer);
    }

    /** Who has yet to join in this session. */
    public static Optional<Newcomer> newcomer(HttpServletRequest request) {
        return attribute(request, NEWCOMER, Newcomer.class);
    }

    /** They joined. */
    public static void joined(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NEWCOMER);
        }
    }

    private static <T> Optional<T> attribute(
            HttpServletRequest request, String name, Class<T> type) {
        @Nullable HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
