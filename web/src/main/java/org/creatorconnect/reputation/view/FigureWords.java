package org.creatorconnect.reputation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.reputation.query.FigureEvent;

/** The words for figures and for the events behind them. */
@Named("figureWords")
@ApplicationScoped
public class FigureWords {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Text text;
    private final Formats formats;

    protected FigureWords() {
        this(null, null);
    }

    @Inject
    public FigureWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What a figure tells, or that there is too little to tell. */
    public String value(Figure figure) {
        return figure.value()
                .map(
                        value ->
                                text.of(
                                        "reputation.value." + figure.kind().measure(),
                                        written(figure.kind(), value)))
                .orElseGet(() -> text.word("reputation.tooFew"));
    }

    /** How many events a figure is made of. */
    public String events(Figure figure) {
        return text.of("reputation.events", figure.events());
    }

    /** What an event brought to a figure. */
    public String event(FigureKind kind, FigureEvent event) {
        long number = event.number() == null ? 0 : event.number();
        return switch (kind) {
            case DONE -> text.word("reputation.event.DONE");
            case REVISIONS -> text.of("reputation.event.REVISIONS", number);
            case REVIEW_HOURS ->
                    text.of(
                            "reputation.event.REVIEW_HOURS",
                            written(
                                    kind,
                                    BigDecimal.valueOf(number)
                                            .divide(MINUTES, 1, RoundingMode.HALF_UP)));
            default -> text.word("reputation.event." + kind + (number > 0 ? ".yes" : ".no"));
        };
    }

    private String written(FigureKind kind, BigDecimal value) {
        return switch (kind.measure()) {
            case COUNT -> formats.count(value.longValue());
            case SHARE -> formats.percent(value.movePointLeft(2));
            case AVERAGE, MEDIAN_HOURS -> formats.decimal(value);
        };
    }
}
