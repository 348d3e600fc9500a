package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.creatorconnect.portal.list.ListState;

/**
 * Hidden fields with what else the list's address says, for a form that changes {@code but} and
 * {@code also}. Such a form goes to the first page and leaves the saved view.
 */
@FacesComponent("connect.Kept")
public class KeptTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        ListState list = bean(context, "list", ListState.class);
        for (Map.Entry<String, String> kept :
                list.others(
                        text(context, "but"), text(context, "also"), "cursor", "before", "view")) {
            to.startElement("input", this);
            to.writeAttribute("type", "hidden", null);
            to.writeAttribute("name", kept.getKey(), null);
            to.writeAttribute("value", kept.getValue(), null);
            to.endElement("input");
        }
    }
}
