package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Picture;
import org.creatorconnect.reporting.query.Report;
import org.creatorconnect.reporting.query.ReportBasis;
import org.creatorconnect.reporting.query.ReportDimension;
import org.creatorconnect.reporting.query.ReportQueries;
import org.creatorconnect.reporting.query.ReportQuestion;
import org.creatorconnect.reporting.query.ReportRow;
import org.jspecify.annotations.Nullable;

/** A report by one or two dimensions, which the address names. */
@Named("reportView")
@RequestScoped
public class ReportView extends ListView<ReportRow> {

    private final ReportQueries queries;
    private final ReportAddress address;
    private final ReportWords words;
    private final Text text;
    private @Nullable List<Currency> currencies;
    private @Nullable ReportQuestion question;
    private @Nullable Report report;

    protected ReportView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReportView(
            ReportQueries queries,
            ReportAddress address,
            ReportWords words,
            Text text,
            ListState list) {
        super(list);
        this.queries = queries;
        this.address = address;
        this.words = words;
        this.text = text;
    }

    @Override
    protected Part<ReportRow> read(Place place) {
        report = queries.report(getQuestion(), place);
        return report.part();
    }

    @Override
    protected Total count() {
        return new Total(getReport().rows(), false);
    }

    /** What the address asks. */
    public ReportQuestion getQuestion() {
        if (question == null) {
            question = address.question(list(), currencies());
        }
        return question;
    }

    /** The rows and their sums, read once. */
    public Report getReport() {
        getPart();
        return report;
    }

    /** Whether an agency reads of its roster. */
    public boolean isRoster() {
        return getQuestion().scope() == ReportQuestion.Scope.ROSTER;
    }

    /** What rows can be told apart by. */
    public List<Choice> getDimensions() {
        return queries.dimensions(getQuestion().scope()).stream().map(this::choice).toList();
    }

    /** What they can be told apart by once more. */
    public List<Choice> getOthers() {
        return getDimensions().stream()
                .filter(one -> !one.value().equals(getQuestion().by().name()))
                .toList();
    }

    public List<Choice> getBases() {
        return Arrays.stream(ReportBasis.values())
                .map(one -> new Choice(one.name(), text.word("reports.basis." + one)))
                .toList();
    }

    public List<Choice> getComparisons() {
        return List.of(new Choice("BEFORE", text.word("reports.compareBefore")));
    }

    public List<Choice> getScopes() {
        return List.of(new Choice("ROSTER", text.word("reports.scope.ROSTER")));
    }

    public List<Choice> getCurrencies() {
        return currencies().stream()
                .map(Currency::getCurrencyCode)
                .map(code -> new Choice(code, code))
                .toList();
    }

    /** What was earned in each row of the page. */
    public Picture getPicture() {
        return words.picture(getQuestion(), getPart().rows());
    }

    private Choice choice(ReportDimension dimension) {
        return new Choice(dimension.name(), text.word("reports.by." + dimension));
    }

    private List<Currency> currencies() {
        if (currencies == null) {
            currencies = queries.currencies(address.scope(list()));
        }
        return currencies;
    }
}
