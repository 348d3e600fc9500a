package org.creatorconnect.portal.page;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Fixes attributes of the component around it when the page is built: {@code <cx:fixed
 * names="rendered styleClass"/>}. Whatever does not depend on a row is then not asked again for
 * each row of a table.
 */
public final class FixedHandler extends TagHandler {

    private final String[] names;

    public FixedHandler(TagConfig config) {
        super(config);
        this.names = getRequiredAttribute("names").getValue().split(" ", -1);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!ComponentHandler.isNew(parent)) {
            return;
        }
        for (String name : names) {
            ValueExpression asked = parent.getValueExpression(name);
            if (asked != null) {
                parent.setValueExpression(name, null);
                parent.getAttributes().put(name, asked.getValue(context));
            }
        }
    }
}
