package org.creatorconnect.portal.view;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.identity.TeamRight;

/**
 * Takes off every page what its reader may not do in their team, before it is drawn: the buttons,
 * and the forms that only they would send. A button that says nothing takes the page's usual right
 * ({@link PageRights}); another is told by an attribute {@code right}.
 */
public class ActsByRight implements SystemEventListener {

    /** Beans whose acts concern the shell and one's own lists, on whatever page. */
    private static final Set<String> OWN =
            Set.of("signOutView", "desk", "narrowing", "firstStepsView");

    private static final String TAKEN = ActsByRight.class.getName();
    private static final Pattern BEAN = Pattern.compile("#\\{(\\w+)\\..*");

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot page = (UIViewRoot) event.getSource();
        if (page.getViewId() == null || page.isTransient()) {
            // Pages for whoever has not signed in, and those that tell of a failure.
            return;
        }
        FacesContext context = event.getFacesContext();
        OwnRight mine =
                context.getApplication()
                        .evaluateExpressionGet(context, "#{ownRight}", OwnRight.class);
        if (!mine.may(TeamRight.OWNER)) {
            narrow(page, PageRights.acts(page.getViewId()), mine);
        }
    }

    private static void narrow(UIComponent part, TeamRight usual, OwnRight mine) {
        for (Iterator<UIComponent> parts = part.getFacetsAndChildren(); parts.hasNext(); ) {
            narrow(parts.next(), usual, mine);
        }
        if (part instanceof UICommand command) {
            if (isActing(command) && !mine.may(needed(command, usual))) {
                command.setRendered(false);
                command.getAttributes().put(TAKEN, true);
            }
        } else if (part instanceof UIForm && isLeft(part, false) && !isLeft(part, true)) {
            part.setRendered(false);
        }
    }

    /** Whether there is something to be sent, or to be read in rows, in a part of a page. */
    private static boolean isLeft(UIComponent part, boolean butTaken) {
        if (part instanceof UIData && butTaken) {
            return true;
        }
        if (part instanceof UICommand) {
            return !butTaken || !part.getAttributes().containsKey(TAKEN);
        }
        for (Iterator<UIComponent> parts = part.getFacetsAndChildren(); parts.hasNext(); ) {
            if (isLeft(parts.next(), butTaken)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActing(UICommand command) {
        MethodExpression action = command.getActionExpression();
        if (action == null) {
            return false;
        }
        Matcher bean = BEAN.matcher(action.getExpressionString());
        return !bean.matches() || !OWN.contains(bean.group(1));
    }

    private static TeamRight needed(UICommand command, TeamRight usual) {
        Object told = command.getAttributes().get("right");
        return told == null ? usual : TeamRight.valueOf(told.toString());
    }
}
