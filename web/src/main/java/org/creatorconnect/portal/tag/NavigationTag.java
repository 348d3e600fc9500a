package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.page.Destination;
import org.creatorconnect.portal.page.Navigation;

/** The reader's places; {@code here} is the name of the one where they are. */
@FacesComponent("connect.Navigation")
public class NavigationTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        String here = text(context, "here");
        Text words = bean(context, "text", Text.class);
        to.startElement("ul", this);
        for (Destination place : bean(context, "navigation", Navigation.class).getDestinations()) {
            to.startElement("li", this);
            to.startElement("a", this);
            to.writeAttribute("href", root(context) + place.path(), null);
            to.writeAttribute("data-keys", place.keys(), null);
            to.writeAttribute("aria-current", place.name().equals(here) ? "page" : null, null);
            icon(to, place.icon());
            to.startElement("span", this);
            to.writeText(words.word(place.word()), null);
            to.endElement("span");
            to.endElement("a");
            to.endElement("li");
        }
        to.endElement("ul");
    }
}
