package org.creatorconnect.portal.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creatorconnect.portal.view.Choice;

/** The columns of the list on a page, as the page itself names them. */
public final class ListColumns {

    private ListColumns() {}

    /** Those that have a name, by which they can be put away, and that this reader may see. */
    public static List<Choice> ofThisPage() {
        UIViewRoot page = FacesContext.getCurrentInstance().getViewRoot();
        return Stream.of("chosen:rows", "rows")
                .map(page::findComponent)
                .filter(Objects::nonNull)
                .flatMap(rows -> rows.getChildren().stream())
                .filter(column -> "true".equals(text(column, "seen")))
                .map(column -> new Choice(text(column, "column"), text(column, "label")))
                .filter(choice -> !choice.value().isEmpty())
                .toList();
    }

    private static String text(UIComponent column, String attribute) {
        return Objects.toString(column.getAttributes().get(attribute), "");
    }
}
