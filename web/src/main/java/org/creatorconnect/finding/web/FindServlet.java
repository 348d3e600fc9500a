package org.creatorconnect.finding.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.portal.format.StatusPill;
import org.creatorconnect.portal.format.StatusWords;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.portal.page.JsonAnswer;

/**
 * What the palette shows: {@code /find.json?q=au-41}, kind by kind, in the reader's words. For the
 * portal's own pages and the session that they have; nothing of it is kept anywhere.
 */
@WebServlet("/find.json")
public class FindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Finder finder;
    @Inject transient StatusWords states;
    @Inject transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = Objects.requireNonNullElse(request.getParameter("q"), "");
        if (asked.codePointCount(0, asked.length()) > Finder.LONGEST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<FoundKind> found = finder.find(asked, request::isUserInRole);
        JsonAnswer.send(response, answer(request.getContextPath(), found));
    }

    private JsonObject answer(String context, List<FoundKind> found) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        for (FoundKind kind : found) {
            JsonArrayBuilder things = Json.createArrayBuilder();
            kind.things().forEach(thing -> things.add(thing(context, thing)));
            kinds.add(
                    Json.createObjectBuilder()
                            .add("kind", text.word("finding.of." + kind.name()))
                            .add("icon", kind.icon())
                            .add("found", things));
        }
        return Json.createObjectBuilder().add("kinds", kinds).build();
    }

    private JsonObjectBuilder thing(String context, Found thing) {
        JsonObjectBuilder shown =
                Json.createObjectBuilder()
                        .add("name", thing.name())
                        .add("reference", thing.reference())
                        .add("href", context + thing.path());
        StatusPill state = states.of(thing.states(), thing.state());
        if (!state.key().isEmpty()) {
            shown.add("state", text.word(state.key()))
                    .add("icon", state.icon())
                    .add("tone", state.tone());
        }
        return shown;
    }
}
