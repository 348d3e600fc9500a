package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.creatorconnect.portal.format.StatusPill;
import org.creatorconnect.portal.format.StatusWords;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;

/** A state as word, icon and color; {@code suffix} adds words. */
@FacesComponent("connect.Pill")
public class PillTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        Object status = said(context, "status");
        StatusPill pill =
                bean(context, "statusWords", StatusWords.class).of(text(context, "kind"), status);
        to.startElement("span", this);
        to.writeAttribute("class", "pill " + pill.tone(), null);
        icon(to, pill.icon());
        to.writeText(words(context, pill, status) + text(context, "suffix"), null);
        to.endElement("span");
    }

    private static String words(FacesContext context, StatusPill pill, @Nullable Object status) {
        return pill.key().isEmpty()
                ? Objects.toString(status, "")
                : bean(context, "text", Text.class).word(pill.key());
    }
}
