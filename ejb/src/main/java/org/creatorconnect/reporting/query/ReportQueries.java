package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.service.StandbyReads;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Clicks, orders and commissions by any two dimensions: creators see their own, agencies their
 * share of what their roster brought, merchants what they pay, staff all. The sums they are read
 * from are at most a minute behind, and another one where they are read from a standby.
 */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportQueries {

    private static final String CURRENCIES =
            "SELECT s.currency FROM commission_day s WHERE s.basis = 'ORDER' AND s.product = ''%s"
                    + " GROUP BY s.currency ORDER BY sum(s.orders) DESC, s.currency";

    private final Callers callers;
    private final StandbyReads reads;

    protected ReportQueries() {
        this(null, null);
    }

    @Inject
    public ReportQueries(Callers callers, StandbyReads reads) {
        this.callers = callers;
        this.reads = reads;
    }

    /**
     * Part of a report's rows, the greatest first unless it is told otherwise; without a sort days
     * come the newest first, and all else by what was earned.
     *
     * @param place its sort is the name of a measure in small letters, or {@code name}
     * @throws ValidationFailed when the caller may not see a dimension, naming it
     */
    public Report report(ReportQuestion question, Place place) {
        View view = View.of(callers.current());
        ReportParty party = party(view, question.scope());
        question.checkFor(party);
        ReportReading reading = new ReportReading(question, party, place);
        return reads.read(
                database -> {
                    Query query = database.createNativeQuery(reading.sql());
                    reading.parameters().forEach(query::setParameter);
                    bindOwner(query, party, view);
                    return reading.read(query);
                });
    }

    /** The dimensions that the caller may ask for in a scope. */
    public List<ReportDimension> dimensions(ReportQuestion.Scope scope) {
        ReportParty party = party(View.of(callers.current()), scope);
        return Arrays.stream(ReportDimension.values()).filter(one -> one.isFor(party)).toList();
    }

    /** The currencies of the caller's orders, the one with the most of them first. */
    public List<Currency> currencies(ReportQuestion.Scope scope) {
        View view = View.of(callers.current());
        ReportParty party = party(view, scope);
        List<?> codes =
                reads.read(
                        database -> {
                            Query query =
                                    database.createNativeQuery(
                                            CURRENCIES.formatted(party.ownSales()));
                            bindOwner(query, party, view);
                            return query.getResultList();
                        });
        return codes.stream().map(code -> Currency.getInstance((String) code)).toList();
    }

    private static void bindOwner(Query query, ReportParty party, View view) {
        if (party != ReportParty.STAFF) {
            query.setParameter("owner", owner(view));
        }
    }

    private static UUID owner(View view) {
        UUID merchant = view.merchant();
        return merchant == null ? view.affiliate() : merchant;
    }

    private static ReportParty party(View view, ReportQuestion.Scope scope) {
        boolean roster = scope == ReportQuestion.Scope.ROSTER;
        if (view.isAffiliate()) {
            return roster ? ReportParty.AGENCY : ReportParty.CREATOR;
        }
        if (roster) {
            throw ValidationFailed.of("scope", "ROSTER is for agencies");
        }
        return view.isStaff() ? ReportParty.STAFF : ReportParty.MERCHANT;
    }
}
