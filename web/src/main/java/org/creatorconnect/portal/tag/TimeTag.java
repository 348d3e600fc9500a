package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import org.creatorconnect.portal.format.Formats;

/**
 * A time, absolute and relative, and whole in its tooltip; nothing when there is none. {@code day}
 * leaves the hour out, {@code stacked} puts the relative time on a line of its own.
 */
@FacesComponent("connect.Time")
public class TimeTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        if (said(context, "value") instanceof Instant at) {
            boolean day = isSaid(context, "day");
            boolean stacked = isSaid(context, "stacked");
            write(bean(context, "formats", Formats.class), at, day, stacked, to);
        }
    }

    private void write(Formats formats, Instant at, boolean day, boolean stacked, ResponseWriter to)
            throws IOException {
        String relative = formats.relative(at);
        to.startElement("time", this);
        to.writeAttribute("class", stacked ? "time-stacked" : null, null);
        to.writeAttribute("datetime", at.toString(), null);
        to.writeAttribute("title", formats.full(at), null);
        to.startElement("bdi", this);
        to.writeText(day ? formats.day(at) : formats.time(at), null);
        to.endElement("bdi");
        to.writeText(" ", null);
        element(to, "span", "muted", stacked ? relative : "(" + relative + ")");
        to.endElement("time");
    }
}
