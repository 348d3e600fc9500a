package org.creatorconnect.reporting.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.reporting.query.ReportBasis;
import org.creatorconnect.reporting.query.ReportDimension;
import org.creatorconnect.reporting.query.ReportMeasure;
import org.creatorconnect.reporting.query.ReportQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a report is asked by the API. Taken as a bean parameter. */
public class ReportRequest {

    private static final int USUAL_DAYS = 30;

    @QueryParam("by")
    @Parameter(schema = @Schema(implementation = ReportDimension.class))
    @Nullable String by;

    @QueryParam("then")
    @Parameter(schema = @Schema(implementation = ReportDimension.class))
    @Nullable String then;

    @QueryParam("basis")
    @Parameter(schema = @Schema(implementation = ReportBasis.class))
    @Nullable String basis;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("compare")
    @Parameter(schema = @Schema(implementation = Boolean.class))
    @Nullable String compare;

    @QueryParam("currency")
    @Nullable String currency;

    @QueryParam("scope")
    @Parameter(schema = @Schema(implementation = ReportQuestion.Scope.class))
    @Nullable String scope;

    @QueryParam("merchantId")
    @Nullable String merchant;

    @QueryParam("affiliateId")
    @Nullable String affiliate;

    @QueryParam("taskId")
    @Nullable String task;

    @QueryParam("channelId")
    @Nullable String channel;

    @QueryParam("sort")
    @Nullable String sort;

    /**
     * By day, of the order, over the last 30 days and in euro, where it says nothing else.
     *
     * @param today (UTC)
     * @throws ValidationFailed when days or dimensions do not go together
     */
    public ReportQuestion question(LocalDate today) {
        ReportDimension first = QueryValue.word("by", ReportDimension.class, by);
        ReportBasis day = QueryValue.word("basis", ReportBasis.class, basis);
        ReportQuestion.Scope whose = QueryValue.word("scope", ReportQuestion.Scope.class, scope);
        LocalDate until = QueryValue.day("to", to);
        LocalDate last = until == null ? today : until;
        LocalDate since = QueryValue.day("from", from);
        return new ReportQuestion(
                first == null ? ReportDimension.DAY : first,
                QueryValue.word("then", ReportDimension.class, then),
                day == null ? ReportBasis.ORDER : day,
                since == null ? last.minusDays(USUAL_DAYS - 1L) : since,
                last,
                QueryValue.flag("compare", compare),
                QueryValue.currency("currency", currency, "EUR"),
                whose == null ? ReportQuestion.Scope.OWN : whose,
                new ReportQuestion.Filter(
                        QueryValue.id("merchantId", merchant),
                        QueryValue.id("affiliateId", affiliate),
                        QueryValue.id("taskId", task),
                        QueryValue.id("channelId", channel)));
    }

    /** The part that is asked for: {@code sort=-earned} with the greatest first. */
    public Place place(ListRequest page) {
        String asked = QueryValue.text(sort);
        boolean descending = asked.startsWith("-");
        String name =
                QueryValue.oneOf(
                        "sort",
                        () -> Stream.concat(Stream.of("name"), measures()).toList(),
                        descending ? asked.substring(1) : asked);
        return page.place().in(name, descending);
    }

    private static Stream<String> measures() {
        return Arrays.stream(ReportMeasure.values())
                .map(measure -> measure.name().toLowerCase(Locale.ROOT));
    }
}
