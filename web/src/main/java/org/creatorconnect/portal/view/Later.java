package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that a page has only once somebody opens what they lie in. Most readers never do, and a
 * form costs a list's page as much as a dozen of its rows.
 */
@Named("later")
@RequestScoped
public class Later {

    private final @Nullable HttpServletRequest request;

    protected Later() {
        this(null);
    }

    @Inject
    public Later(@Nullable HttpServletRequest request) {
        this.request = request;
    }

    /**
     * Whether the form was just asked for, is sent, or one of its fields asks for something.
     *
     * @param form its id; a part of a page that names its own puts something before it
     */
    public boolean isAsked(String form) {
        if (request == null) {
            return false;
        }
        String source = request.getParameter(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        Stream<String> sent = Collections.list(request.getParameterNames()).stream();
        return form.equals(request.getParameter("later"))
                || (":" + Objects.toString(source, "")).contains(":" + form + ":")
                || sent.anyMatch(name -> (":" + name).endsWith(":" + form));
    }
}
