package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** What a row is about: a link and one line below. */
@FacesComponent("connect.Name")
public class NameTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        named(context, to, text(context, "name"));
    }
}
