package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.task.Compensation;

/** What a task pays, in the few words of a card: {@code 450.00 EUR} and {@code + 6 % of sales}. */
@Named("payWords")
@RequestScoped
public class PayWords {

    private final Formats formats;
    private final Text text;

    protected PayWords() {
        this(null, null);
    }

    @Inject
    public PayWords(Formats formats, Text text) {
        this.formats = formats;
        this.text = text;
    }

    /** The figure itself: the fee, or the rate when there is no fee. */
    public String main(Compensation pay) {
        return pay.hasFee() ? formats.money(pay.fee()) : percent(pay);
    }

    /** What the figure means, and the rate that comes on top of a fee. */
    public String note(Compensation pay) {
        return switch (pay.type()) {
            case FIXED_FEE -> text.word("taskcenter.pay.fee");
            case CPS -> text.word("taskcenter.pay.sales");
            case FEE_PLUS_CPS -> text.of("taskcenter.pay.plus", percent(pay));
            case GUARANTEE -> text.of("taskcenter.pay.guarantee", percent(pay));
        };
    }

    /** Both in one line. */
    public String whole(Compensation pay) {
        return main(pay) + ' ' + note(pay);
    }

    private String percent(Compensation pay) {
        return pay.rate().map(rate -> formats.percent(rate.value())).orElse("");
    }
}
