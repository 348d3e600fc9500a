package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Picture;
import org.creatorconnect.reporting.query.ReportDimension;
import org.creatorconnect.reporting.query.ReportFigures;
import org.creatorconnect.reporting.query.ReportQuestion;
import org.creatorconnect.reporting.query.ReportRow;
import org.jspecify.annotations.Nullable;

/** What a report says of its keys and figures. */
@Named("reportWords")
@RequestScoped
public class ReportWords {

    private static final String NONE = "–";

    private final Text text;
    private final Formats formats;

    protected ReportWords() {
        this(null, null);
    }

    @Inject
    public ReportWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** The words for a row's key. */
    public String key(ReportDimension dimension, String key, String name) {
        if (key.isEmpty()) {
            return text.word("reports.without");
        }
        return switch (dimension) {
            case DAY -> formats.date(LocalDate.parse(key));
            case WEEK -> text.of("reports.week", formats.date(LocalDate.parse(key)));
            case STATUS -> text.word("status.order." + key);
            default -> name.isEmpty() ? key : name;
        };
    }

    /** A count, or a dash where nothing is known. */
    public String count(@Nullable Long number) {
        return number == null ? NONE : formats.count(number);
    }

    public String conversion(ReportFigures figures) {
        return figures.conversion().map(formats::percent).orElse(NONE);
    }

    /** What a hundred clicks earned. */
    public String epc(ReportFigures figures) {
        return figures.epc().map(formats::money).orElse(NONE);
    }

    /** From which day to which. */
    public String days(ReportQuestion question) {
        return text.of(
                "reports.days",
                formats.date(question.first()),
                formats.date(question.last()),
                question.currency().getCurrencyCode());
    }

    /** What each row earned, from left to right as time goes or as the rows stand. */
    Picture picture(ReportQuestion question, List<ReportRow> rows) {
        List<ReportRow> shown = new ArrayList<>(rows);
        boolean time = question.by().isTime();
        if (time && shown.size() > 1 && shown.get(0).by().compareTo(shown.get(1).by()) > 0) {
            Collections.reverse(shown);
        }
        List<Picture.Series> series = new ArrayList<>();
        series.add(series("reports.earned", shown, ReportRow::now));
        if (question.compared()) {
            series.add(series("reports.earnedBefore", shown, ReportRow::before));
        }
        return new Picture(
                text.of("reports.picture", question.currency().getCurrencyCode()),
                text.word("reports.by." + question.by()),
                shown.stream().map(row -> label(question, row)).toList(),
                series,
                time && question.then() == null ? Picture.Shape.LINE : Picture.Shape.BARS);
    }

    private Picture.Series series(
            String word, List<ReportRow> rows, Function<ReportRow, ReportFigures> figures) {
        List<BigDecimal> values =
                rows.stream().map(row -> figures.apply(row).earned().decimal()).toList();
        return new Picture.Series(text.word(word), values);
    }

    private String label(ReportQuestion question, ReportRow row) {
        String first = key(question.by(), row.by(), row.byName());
        ReportDimension then = question.then();
        return then == null ? first : first + " · " + key(then, row.then(), row.thenName());
    }
}
