package org.creatorconnect.portal.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;
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

    /**
     * A page may have one list or another; the one that is not shown lies in what is not. What lies
     * further out is asked first, so that a list that is not shown is not read to see whether it
     * has rows.
     */
    private static boolean isShown(@Nullable UIComponent component) {
        return component == null || (isShown(component.getParent()) && component.isRendered());
    }

    private static String text(UIComponent column, String attribute) {
        return Objects.toString(column.getAttributes().get(attribute), "");
    }
}
