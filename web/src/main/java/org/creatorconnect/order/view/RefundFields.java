package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.query.OrderLineRow;
import org.creatorconnect.order.service.GivenEvent;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.jspecify.annotations.Nullable;

/** What was typed about a refund: an amount a line, and by what it counts once. */
@Named("refundFields")
@RequestScoped
public class RefundFields {

    private final IdSource ids;
    private final Formats formats;
    private final Map<String, String> amounts = new HashMap<>();
    private @Nullable String attempt;

    protected RefundFields() {
        this(null, null);
    }

    @Inject
    public RefundFields(IdSource ids, Formats formats) {
        this.ids = ids;
        this.formats = formats;
    }

    /** The amounts typed, by the line's reference. */
    public Map<String, String> getAmounts() {
        return amounts;
    }

    /** The same for every time this form is sent, so that sent twice it counts once. */
    public String getAttempt() {
        if (attempt == null) {
            attempt = ids.next().toString();
        }
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    /** By what the refund counts once. */
    UUID once() {
        return TypedId.parse(getAttempt(), "order");
    }

    /**
     * What is given back of the lines; a line without an amount keeps all.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed naming every field that cannot be read
     */
    List<GivenEvent.Part> parts(List<OrderLineRow> lines) {
        Faults faults = formats.faults();
        List<GivenEvent.Part> parts = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            OrderLineRow line = lines.get(row);
            String typed = amounts.get(line.reference());
            if (typed != null && !typed.isBlank()) {
                Money amount = amount("lines:" + row + ":amount", typed, left(line), faults);
                parts.add(
                        new GivenEvent.Part(
                                line.reference(), amount == null ? null : amount.amount()));
            }
        }
        faults.throwIfAny();
        return parts;
    }

    /** What of a line was paid and not given back yet. */
    static Money left(OrderLineRow line) {
        return line.amounts().paid().minus(line.refunded());
    }

    private @Nullable Money amount(String field, String typed, Money left, Faults faults) {
        Money amount = faults.positive(field, typed, left.currency());
        faults.require(
                amount == null || amount.minor() <= left.minor(),
                field,
                "must be at most " + formats.money(left));
        return amount;
    }
}
