package org.creatorconnect.portal.tag;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A part of a row that only shows; it keeps nothing and takes nothing that is typed. */
abstract class RowPart extends UIComponentBase {

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

    boolean isSaid(FacesContext context, String attribute) {
        return Boolean.parseBoolean(String.valueOf(said(context, attribute)));
    }

    /** A bean, looked up once for a page: looking one up costs more than writing a row. */
    static <T> T bean(FacesContext context, Class<T> type) {
        return type.cast(
                context.getAttributes()
                        .computeIfAbsent(type, unknown -> CDI.current().select(type).get()));
    }

    /** An element with a class and text, and nothing else. */
    void element(ResponseWriter to, String name, String styleClass, String text)
            throws IOException {
        to.startElement(name, this);
        to.writeAttribute("class", styleClass, null);
        to.writeText(text, null);
        to.endElement(name);
    }
}
