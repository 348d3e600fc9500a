package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A picture beside words; {@code flip} mirrors it where one reads from the right. */
@FacesComponent("connect.Icon")
public class IconTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        String size = text(context, "size");
        icon(
                to,
                text(context, "name")
                        + (size.isEmpty() ? "" : " icon-" + size)
                        + (isSaid(context, "flip") ? " flip" : ""));
    }
}
