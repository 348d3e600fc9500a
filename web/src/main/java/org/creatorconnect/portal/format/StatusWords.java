package org.creatorconnect.portal.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says how each state of each kind of object is shown. The words are {@code
 * status.<kind>.<STATE>}. An unknown state shows its own name in grey rather than breaking a page;
 * a test holds the table complete.
 */
@Named("statusWords")
@ApplicationScoped
public class StatusWords {

    private static final String TABLE =
            """
            task DRAFT pencil s-draft
            task PUBLISHED flag s-open
            task DISCARDED trash s-ended
            task CLOSED lock s-ended
            application AWAITING_CREATOR user s-open
            application APPLIED inbox s-applied
            application ACCEPTED clipboard s-accepted
            application REJECTED times-circle s-rejected
            application WITHDRAWN undo s-ended
            application LAPSED clock s-ended
            invitation INVITED envelope s-open
            invitation ACCEPTED clipboard s-accepted
            invitation LAPSED clock s-ended
            invitation REVOKED ban s-ended
            taskInvitation INVITED envelope s-open
            taskInvitation ACCEPTED clipboard s-accepted
            taskInvitation DECLINED times-circle s-rejected
            taskInvitation WITHDRAWN undo s-ended
            taskInvitation LAPSED clock s-ended
            letter WAITING clock pending
            letter SENT send s-approved
            letter DEAD exclamation-triangle s-rejected
            letter EXPIRED clock s-ended
            letter GIVEN_UP ban s-ended
            rosterInvitation INVITED envelope s-open
            rosterInvitation ACCEPTED clipboard s-accepted
            rosterInvitation DECLINED times-circle s-rejected
            rosterInvitation WITHDRAWN undo s-ended
            rosterInvitation LAPSED clock s-ended
            rosterContract ACTIVE check-circle ok
            rosterContract NOTICE clock warn
            rosterContract TAIL history s-applied
            rosterContract ENDED ban s-ended
            assignment ACCEPTED clipboard s-accepted
            assignment APPROVED check-circle s-approved
            assignment COMPLETED verified s-approved
            assignment EXPIRED clock s-ended
            assignment REJECTED times-circle s-rejected
            assignment CANCELED ban s-ended
            submission SUBMITTED eye s-review
            submission CHANGES_REQUESTED refresh s-changes
            submission APPROVED check-circle s-approved
            submission REJECTED times-circle s-rejected
            submission WITHDRAWN undo s-ended
            submission CANCELED ban s-ended
            coupon ACTIVE check-circle ok
            coupon PAUSED pause warn
            coupon REPLACED refresh s-ended
            coupon ENDED clock s-ended
            roleApplication APPLIED inbox s-applied
            roleApplication APPROVED check-circle s-approved
            roleApplication REJECTED times-circle s-rejected
            roleApplication LAPSED clock s-ended
            commission PENDING clock pending
            commission APPROVED check approved
            commission IN_PAYOUT send flight
            commission PAID money-bill paid
            commission REVERSED undo reversed
            payoutRun DRAFT pencil s-draft
            payoutRun AWAITING_APPROVAL clock pending
            payoutRun APPROVED check approved
            payoutRun DISPATCHED send flight
            payoutRun COMPLETED money-bill paid
            payoutRun CANCELED ban s-ended
            payout CREATED file s-draft
            payout INSTRUCTED send flight
            payout ACCEPTED check approved
            payout SETTLED money-bill paid
            payout CANCELED ban s-ended
            payout FAILED exclamation-triangle bad
            payout RETURNED replay warn
            payout UNKNOWN question-circle warn
            affiliate ACTIVE check-circle ok
            affiliate BANNED ban bad
            affiliate LEAVING sign-out warn
            affiliate CLOSED times-circle s-ended
            affiliate MERGED clone s-ended
            affiliateImport QUEUED clock s-applied
            affiliateImport RUNNING refresh pending
            affiliateImport DONE check-circle ok
            affiliateImport FAILED times-circle bad
            segmentAct RUNNING refresh pending
            segmentAct DONE check-circle ok
            segmentAct STOPPED ban warn
            duplicate OPEN eye s-review
            duplicate DISMISSED check-circle s-ended
            duplicate MERGED clone s-ended
            merge PROPOSED clock pending
            merge CONFIRMED check-circle ok
            merge REFUSED times-circle bad
            merge WITHDRAWN undo s-ended
            merge LAPSED clock s-ended
            channel UNVERIFIED clock s-applied
            channel VERIFIED verified ok
            channel PROOF_MISSING exclamation-triangle warn
            channel PAUSED pause bad
            channel MOVED users s-ended
            proposal OPEN comments s-open
            proposal ACCEPTED check-circle s-accepted
            proposal DECLINED times-circle s-rejected
            proposal WITHDRAWN undo s-ended
            proposal LAPSED clock s-ended
            dispute OPEN flag-fill s-dispute
            dispute DECIDED check-circle s-ended
            dispute CANCELED ban s-ended
            appeal OPEN eye s-review
            appeal ESCALATED exclamation-triangle warn
            appeal GRANTED check-circle s-approved
            appeal DENIED times-circle s-rejected
            appeal WITHDRAWN undo s-ended
            appeal MOOT minus-circle s-ended
            channelReview OPEN eye s-review
            channelReview ACCEPTED check-circle s-approved
            channelReview REFUSED times-circle s-rejected
            channelReview LAPSED clock s-ended
            merchant ACTIVE check-circle ok
            order RECEIVED shopping-cart pending
            order COMPLETED check-circle ok
            order CANCELED ban s-ended
            order REFUNDED undo reversed
            link ACTIVE check-circle ok
            link PAUSED pause warn
            link UNFUNDED exclamation-triangle warn
            link ENDED ban s-ended
            account ENABLED check-circle ok
            account DISABLED lock off
            token VALID check-circle ok
            token REVOKED ban s-ended
            terms IN_FORCE check-circle ok
            terms ANNOUNCED clock pending
            terms FORMER history s-ended
            terms REPLACED ban s-ended
            feed RECEIVING upload pending
            feed QUEUED clock pending
            feed RUNNING clock pending
            feed COMPLETED check-circle ok
            feed PARTLY exclamation-triangle warn
            feed STOPPED exclamation-triangle bad
            feed UNCHANGED check-circle ok
            feed REFUSED times-circle bad
            proof QUEUED clock pending
            proof RUNNING clock pending
            proof HOLDS check-circle ok
            proof BROKEN exclamation-triangle bad
            proof STOPPED exclamation-triangle warn
            teamMember INVITED envelope s-open
            teamMember MEMBER check-circle ok
            teamMember WITHDRAWN undo s-ended
            teamMember LAPSED clock s-ended
            teamMember LEFT sign-out s-ended
            teamMember REMOVED ban s-ended
            webhook ACTIVE check-circle ok
            webhook PAUSED clock warn
            webhook ENDED ban s-ended
            webhookDelivery WAITING clock pending
            webhookDelivery DELIVERED check-circle ok
            webhookDelivery FAILED times-circle bad
            webhookDelivery DROPPED ban s-ended
            stock IN check-circle ok
            stock OUT minus-circle off
            export QUEUED clock s-applied
            export RUNNING refresh pending
            export DONE check-circle ok
            export FAILED times-circle bad
            export CANCELED ban s-ended
            export EXPIRED history s-ended
            case OPEN flag-fill s-dispute
            case CLOSED lock s-ended
            """;

    private static final Map<String, StatusPill> KNOWN =
            TABLE.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(StatusWords::key, StatusWords::status));

    /**
     * How a state is shown.
     *
     * @param kind what is in that state, such as {@code commission}
     * @param state an enum constant or its name
     */
    public StatusPill of(String kind, @Nullable Object state) {
        String name = state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
        StatusPill known = KNOWN.get(kind + "." + name);
        return known == null ? new StatusPill("", "circle", "off") : known;
    }

    /** The keys of all words, for the test over the bundles. */
    public static Iterable<String> keys() {
        return KNOWN.values().stream().map(StatusPill::key).toList();
    }

    /** The tones of all states, for the test over the style sheets. */
    static Iterable<String> tones() {
        return KNOWN.values().stream().map(StatusPill::tone).distinct().toList();
    }

    private static String key(String... row) {
        return row[0] + "." + row[1];
    }

    private static StatusPill status(String... row) {
        return new StatusPill("status." + row[0] + "." + row[1], row[2], row[3]);
    }
}
