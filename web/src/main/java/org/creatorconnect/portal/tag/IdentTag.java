package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Whom a row is about: two letters, a link and one line below. */
@FacesComponent("connect.Ident")
public class IdentTag extends AvatarTag {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        String name = text(context, "name");
        to.startElement("div", this);
        to.writeAttribute("class", "ident", null);
        avatar(context, to, name);
        named(context, to, name);
        to.endElement("div");
    }
}
