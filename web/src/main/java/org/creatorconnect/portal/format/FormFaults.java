package org.creatorconnect.portal.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * Everything that is wrong with the form in which the tag {@code cx:faults} stands, in the order of
 * its fields: what Faces found, what the view could not read, and what the use case refused.
 */
@Named("formFaults")
@ApplicationScoped
public class FormFaults {

    private final Text text;

    protected FormFaults() {
        this(new Text());
    }

    @Inject
    public FormFaults(Text text) {
        this.text = text;
    }

    /** The faults of the form that is being written; none when there is no form around. */
    public List<FormFault> getFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = form(UIComponent.getCurrentComponent(faces));
        if (form == null) {
            return List.of();
        }
        List<String> order = fields(form, faces);
        return marked(form, faces).stream()
                .sorted(Comparator.comparingInt(id -> order.indexOf(withoutRow(id))))
                .flatMap(id -> faults(id, faces).stream())
                .toList();
    }

    private static @Nullable UIComponent form(@Nullable UIComponent inside) {
        UIComponent form = inside;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return form;
    }

    /** The fields of the form about which something is said. */
    private static List<String> marked(UIComponent form, FacesContext faces) {
        String prefix = form.getClientId(faces) + UINamingContainer.getSeparatorChar(faces);
        List<String> marked = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        ids.forEachRemaining(
                id -> {
                    if (id != null && id.startsWith(prefix)) {
                        marked.add(id);
                    }
                });
        return marked;
    }

    /** The fields from the first to the last; those of a table's rows once for all rows. */
    private static List<String> fields(UIComponent parent, FacesContext faces) {
        List<String> fields = new ArrayList<>();
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof EditableValueHolder) {
                fields.add(withoutRow(child.getClientId(faces)));
            }
            fields.addAll(fields(child, faces));
        }
        return fields;
    }

    private static String withoutRow(String clientId) {
        return clientId.replaceAll(":\\d+(?=:)", "");
    }

    private List<FormFault> faults(String id, FacesContext faces) {
        List<FormFault> faults = new ArrayList<>();
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        id,
                        (context, field) ->
                                context.getMessageList(id).stream()
                                        .map(message -> fault(id, field, message))
                                        .forEach(faults::add));
        return faults;
    }

    private FormFault fault(String id, UIComponent field, FacesMessage message) {
        String input = field instanceof InputHolder holder ? holder.getInputClientId() : id;
        String label = Objects.toString(field.getAttributes().get("label"), "");
        String name = label.replace(text.word("shell.optional"), "").strip();
        return new FormFault(input, name, message.getSummary());
    }
}
