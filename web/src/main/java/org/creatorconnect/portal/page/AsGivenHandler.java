package org.creatorconnect.portal.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.HashMap;
import org.primefaces.component.api.UITable;

/**
 * The table around it shows its rows as they are given: the database has sorted and filtered them.
 * PrimeFaces would otherwise look through the whole page for a field to filter them by.
 */
public final class AsGivenHandler extends TagHandler {

    public AsGivenHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (ComponentHandler.isNew(parent) && parent instanceof UITable table) {
            table.setFilterByAsMap(new HashMap<>());
            table.setSortByAsMap(new HashMap<>());
        }
    }
}
