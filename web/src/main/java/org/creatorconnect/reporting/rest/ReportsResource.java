package org.creatorconnect.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.Verification;
import org.creatorconnect.reporting.query.ReportFigures;
import org.creatorconnect.reporting.query.ReportQueries;
import org.creatorconnect.reporting.query.ReportQuestion;
import org.creatorconnect.reporting.query.ReportRow;
import org.creatorconnect.reporting.service.CommissionSumVerification;
import org.jspecify.annotations.Nullable;

/** Clicks, orders and commissions by one or two dimensions, and the proof of their sums. */
@RequestScoped
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    /**
     * One row of a report.
     *
     * @param by the key of the first dimension: an id, a day, a word; empty for what has none
     * @param byName its words
     * @param then as {@code by}, of the second dimension; empty without one
     * @param before the figures of as many days before; null unless compared
     */
    public record ReportedRow(
            String by,
            String byName,
            String then,
            String thenName,
            ReportedFigures now,
            @Nullable ReportedFigures before) {

        static ReportedRow of(ReportRow row) {
            ReportFigures before = row.before();
            return new ReportedRow(
                    row.by(),
                    row.byName(),
                    row.then(),
                    row.thenName(),
                    ReportedFigures.of(row.now()),
                    before == null ? null : ReportedFigures.of(before));
        }
    }

    /**
     * What happened.
     *
     * @param clicks of people, each once an hour and link; null where nothing is known of clicks
     * @param visitors different people of each day
     * @param conversion orders by clicks, a fraction; null without clicks
     * @param epc what a hundred clicks earned; null without clicks
     * @param earned pending and approved
     */
    public record ReportedFigures(
            @Nullable Long clicks,
            @Nullable Long visitors,
            long orders,
            @Nullable BigDecimal conversion,
            @Nullable Amount epc,
            Amount pending,
            Amount approved,
            Amount reversed,
            Amount earned) {

        static ReportedFigures of(ReportFigures figures) {
            return new ReportedFigures(
                    figures.clicks(),
                    figures.visitors(),
                    figures.orders(),
                    figures.conversion().orElse(null),
                    figures.epc().map(Amount::of).orElse(null),
                    Amount.of(figures.pending()),
                    Amount.of(figures.approved()),
                    Amount.of(figures.reversed()),
                    Amount.of(figures.earned()));
        }
    }

    @Inject ReportQueries queries;
    @Inject CommissionSumVerification verification;
    @Inject InstantSource clock;

    /** Rows of a report, at most a minute old. */
    @GET
    public Page<ReportedRow> report(@BeanParam ReportRequest request, @BeanParam ListRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ReportQuestion question = request.question(today);
        return Page.of(queries.report(question, request.place(page)).part(), ReportedRow::of);
    }

    /** Compares the sums with all orders and commissions. */
    @POST
    @Path("verification")
    public Verification verify() {
        return Verification.of(verification.verify(Verification.MOST));
    }
}
