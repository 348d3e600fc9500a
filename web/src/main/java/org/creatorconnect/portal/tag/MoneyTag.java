package org.creatorconnect.portal.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Formats;

/** An amount with its code, or {@code bare} of it; nothing when there is none. */
@FacesComponent("connect.Money")
public class MoneyTag extends PagePart {

    @Override
    void write(FacesContext context, ResponseWriter to) throws IOException {
        if (said(context, "value") instanceof Money money) {
            to.startElement("bdi", this);
            to.writeAttribute("class", "money", null);
            to.writeText(bean(context, "formats", Formats.class).amount(money), null);
            if (!isSaid(context, "bare")) {
                element(to, "span", "cur", money.currency().getCurrencyCode());
            }
            to.endElement("bdi");
        }
    }
}
