package org.creatorconnect.taskcenter.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Formats;
import org.creatorconnect.portal.view.Text;
import org.creatorconnect.taskcenter.Compensation;

/** How the pages for merchants and staff put pay, reasons and silence into words. */
@Named("taskPhrases")
@RequestScoped
public class TaskPhrases {

    private final Text text;
    private final Formats formats;

    protected TaskPhrases() {
        this(null, null);
    }

    @Inject
    public TaskPhrases(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** {@code 450.00 EUR and 6 % of sales}. */
    public String pay(Compensation pay) {
        String fee = formats.money(pay.fee());
        return switch (pay.type()) {
            case FIXED_FEE -> fee;
            case CPS -> text.of("tasks.paySales", percent(pay.cpsRate()));
            case FEE_PLUS_CPS -> text.of("tasks.payBoth", fee, percent(pay.cpsRate()));
        };
    }

    /** {@code 6 %}; an empty text for no rate. */
    public String percent(Rate rate) {
        return rate == null ? "" : formats.percent(rate.value());
    }

    /** Why something was refused; a merchant's own code is shown as words. */
    public String reason(String code) {
        String key = "tasks.reason." + code;
        return text.has(key) ? text.word(key) : spoken(code);
    }

    /** The constants of an enum of reasons, with their words. */
    public List<Choice> reasons(Enum<?>... codes) {
        return Stream.of(codes).map(code -> new Choice(code.name(), reason(code.name()))).toList();
    }

    private static String spoken(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
