package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.portal.list.Pick;

/**
 * Every {@link Pick} of {@code value}: links, or boxes to tick under one {@code name} when {@code
 * several} can be chosen at once.
 */
@FacesComponent("connect.Picks")
public class PicksTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        boolean several = isSaid(context, "several");
        String name = text(context, "name");
        for (Object each : (List<?>) Objects.requireNonNull(said(context, "value"))) {
            Pick pick = (Pick) each;
            if (several) {
                box(to, name, pick);
            } else {
                link(to, pick);
            }
        }
    }

    private void link(ResponseWriter to, Pick pick) throws IOException {
        to.startElement("a", this);
        to.writeAttribute("href", pick.address(), null);
        to.writeText(pick.label(), null);
        to.endElement("a");
    }

    private void box(ResponseWriter to, String name, Pick pick) throws IOException {
        to.startElement("label", this);
        to.startElement("input", this);
        to.writeAttribute("type", "checkbox", null);
        to.writeAttribute("name", name, null);
        to.writeAttribute("value", pick.value(), null);
        to.writeAttribute("checked", pick.checked(), null);
        to.endElement("input");
        to.writeText(pick.label(), null);
        to.endElement("label");
    }
}
