package org.creatorconnect.roster.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterTerms;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as an agency gives it.
 *
 * @param shareBps its share of fees and commissions in basis points, 0 to 5,000
 * @param noticeDays 30 when nothing is said
 * @param tailDays 90 when nothing is said
 * @param startsOn first day, in UTC; the day of the consent when nothing is said
 * @param endsOn last day, in UTC; without an end when nothing is said
 */
public record GivenInvitation(
        @Nullable Integer shareBps,
        @Nullable Integer noticeDays,
        @Nullable Integer tailDays,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /**
     * @throws ValidationFailed naming every field at fault
     */
    RosterTerms terms(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        within("shareBps", shareBps, AgencyShare.MOST, errors);
        int notice = noticeDays == null ? RosterTerms.USUAL_NOTICE_DAYS : noticeDays;
        within("noticeDays", notice, RosterTerms.MOST_NOTICE_DAYS, errors);
        int tail = tailDays == null ? RosterTerms.USUAL_TAIL_DAYS : tailDays;
        within("tailDays", tail, RosterTerms.MOST_TAIL_DAYS, errors);
        days(today, errors);
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return new RosterTerms(
                new AgencyShare(shareBps == null ? 0 : shareBps),
                notice,
                tail,
                Optional.ofNullable(startsOn),
                Optional.ofNullable(endsOn));
    }

    private static void within(
            String field, @Nullable Integer value, int most, List<FieldError> errors) {
        if (value == null || value < 0 || value > most) {
            errors.add(new FieldError(field, "must lie between 0 and " + most));
        }
    }

    private void days(LocalDate today, List<FieldError> errors) {
        LocalDate first = startsOn == null ? today : startsOn;
        if (first.isBefore(today)) {
            errors.add(new FieldError("startsOn", "must not lie in the past"));
        } else if (first.isAfter(today.plusYears(1))) {
            errors.add(new FieldError("startsOn", "must not lie more than a year ahead"));
        }
        if (endsOn != null && !endsOn.isAfter(first)) {
            errors.add(new FieldError("endsOn", "must lie after the first day"));
        } else if (endsOn != null && endsOn.isAfter(first.plusYears(RosterTerms.MOST_YEARS))) {
            errors.add(
                    new FieldError(
                            "endsOn",
                            "must not lie more than "
                                    + RosterTerms.MOST_YEARS
                                    + " years after the first day"));
        }
    }
}
