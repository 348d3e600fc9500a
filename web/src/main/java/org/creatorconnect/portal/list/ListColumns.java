package org.creatorconnect.portal.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.portal.view.Choice;
import org.omnifaces.util.Components;
import org.primefaces.component.datatable.DataTable;

/** The columns of the list on a page, as the page itself names them. */
public final class ListColumns {

    private ListColumns() {}

    /** Those that have a name, by which they can be put away, and that this reader may see. */
    public static List<Choice> ofThisPage() {
        UIComponent page = FacesContext.getCurrentInstance().getViewRoot();
        return Components.findComponentsInChildren(page, DataTable.class).stream()
                .filter(ListColumns::isShown)
                .flatMap(rows -> rows.getChildren().stream())
                .filter(column -> "true".equals(text(column, "seen")))
                .map(column -> new Choice(text(column, "column"), text(column, "label")))
                .filter(choice -> !choice.value().isEmpty())
                .toList();
    }

    /** A page may have one list or another; the one that is not shown lies in what is not. */
    private static boolean isShown(UIComponent component) {
        UIComponent at = component;
        while (at != null && at.isRendered()) {
            at = at.getParent();
        }
        return at == null;
    }

    private static String text(UIComponent column, String attribute) {
        return Objects.toString(column.getAttributes().get(attribute), "");
    }
}
