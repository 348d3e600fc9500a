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
public class PillTag extends RowPart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        Object status = said(context, "status");
        StatusPill pill =
                bean(context, StatusWords.class).of(String.valueOf(said(context, "kind")), status);
        to.startElement("span", this);
        to.writeAttribute("class", "pill " + pill.tone(), null);
        to.startElement("i", this);
        to.writeAttribute("class", "pi pi-" + pill.icon(), null);
        to.writeAttribute("aria-hidden", "true", null);
        to.endElement("i");
        to.writeText(words(context, pill, status) + suffix(said(context, "suffix")), null);
        to.endElement("span");
    }

    private static String words(FacesContext context, StatusPill pill, @Nullable Object status) {
        return pill.key().isEmpty()
                ? Objects.toString(status, "")
                : bean(context, Text.class).word(pill.key());
    }

    private static String suffix(@Nullable Object suffix) {
        return Objects.toString(suffix, "");
    }
}
