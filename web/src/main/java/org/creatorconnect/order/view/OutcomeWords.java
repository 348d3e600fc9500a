package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.order.service.OrderAct;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;

/** Says what an act does to an order, did, or why it did not. */
@RequestScoped
public class OutcomeWords {

    private final Text text;
    private final Formats formats;

    protected OutcomeWords() {
        this(null, null);
    }

    @Inject
    public OutcomeWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What became of it. */
    String of(AtOnce.Reached<OrderStatus> outcome) {
        return outcome.refusal() == null
                ? text.word("orders.act.done." + outcome.status())
                : text.refusal(outcome.refusal());
    }

    /** What is going to happen. */
    String will(OrderAct act, OrderRow row) {
        return text.of("orders.act.will." + act, formats.money(row.cost()));
    }

    /** Why nothing can happen. */
    String not(OrderRow row) {
        return text.word("orders.act.not." + row.status());
    }
}
