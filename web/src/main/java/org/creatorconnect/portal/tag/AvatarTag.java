package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.creatorconnect.portal.format.Formats;

/** Two letters on a color, in place of a picture; {@code square} for companies. */
@FacesComponent("connect.Avatar")
public class AvatarTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        avatar(context, to, text(context, "name"));
    }

    /** The letters of a name. */
    void avatar(FacesContext context, ResponseWriter to, String name) throws IOException {
        Formats formats = bean(context, "formats", Formats.class);
        to.startElement("span", this);
        to.writeAttribute(
                "class",
                "avatar " + (isSaid(context, "square") ? "sq " : "") + formats.avatar(name),
                null);
        to.writeAttribute("aria-hidden", "true", null);
        to.writeText(formats.initials(name), null);
        to.endElement("span");
    }
}
