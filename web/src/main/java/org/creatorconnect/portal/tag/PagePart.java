package org.creatorconnect.portal.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a page that only shows; it keeps nothing and takes nothing that is typed. */
abstract class PagePart extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.creatorconnect.portal.tag";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context, context.getResponseWriter());
        }
    }

    abstract void write(FacesContext context, ResponseWriter to) throws IOException;

    /** What the page says of this attribute; null when it says nothing. */
    @Nullable Object said(FacesContext context, String attribute) {
        ValueExpression expression = getValueExpression(attribute);
        return expression == null
                ? getAttributes().get(attribute)
                : expression.getValue(context.getELContext());
    }

    /** The same as text; empty when it says nothing. */
    String text(FacesContext context, String attribute) {
        return Objects.toString(said(context, attribute), "");
    }

    boolean isSaid(FacesContext context, String attribute) {
        return Boolean.parseBoolean(text(context, attribute));
    }

    /**
     * A bean by its name in pages, looked up once for a page. It is asked for as a page asks: the
     * container's own look-up finds out first who is calling, which costs more than writing a row.
     */
    static <T> T bean(FacesContext context, String name, Class<T> type) {
        return type.cast(
                context.getAttributes()
                        .computeIfAbsent(
                                type,
                                unknown ->
                                        context.getApplication()
                                                .evaluateExpressionGet(
                                                        context, "#{" + name + "}", type)));
    }

    /** An element with a class and text, and nothing else. */
    void element(ResponseWriter to, String name, String styleClass, String text)
            throws IOException {
        to.startElement(name, this);
        to.writeAttribute("class", styleClass, null);
        to.writeText(text, null);
        to.endElement(name);
    }

    /** A picture beside words, which says nothing by itself. */
    void icon(ResponseWriter to, String styleClass) throws IOException {
        to.startElement("i", this);
        to.writeAttribute("class", "pi pi-" + styleClass, null);
        to.writeAttribute("aria-hidden", "true", null);
        to.endElement("i");
    }

    /** A link to the page {@code href} of the portal, and the line {@code note} below it. */
    void named(FacesContext context, ResponseWriter to, String name) throws IOException {
        to.startElement("span", this);
        to.writeAttribute("class", "cell2", null);
        to.startElement("a", this);
        to.writeAttribute("href", root(context) + text(context, "href"), null);
        to.writeText(name, null);
        to.endElement("a");
        to.startElement("span", this);
        to.writeText(text(context, "note"), null);
        to.endElement("span");
        to.endElement("span");
    }

    static String root(FacesContext context) {
        return context.getExternalContext().getRequestContextPath();
    }
}
