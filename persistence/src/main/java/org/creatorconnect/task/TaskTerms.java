package org.creatorconnect.task;

import java.time.Instant;
import org.creatorconnect.money.Money;

/**
 * What a task asks for and what it pays. Open to change while the task is a draft.
 *
 * @param brief what to make, in the merchant's words
 * @param platform where to publish it, such as {@code YOUTUBE}
 * @param slots how many creators are wanted
 * @param endsAt until when applications are taken
 * @param minFollowers on a verified channel; 0 for no such gate
 * @param stayLiveDays how long the content must stay live after approval before the last payment
 * @param submissionDays days from acceptance to the first submission
 * @param revisionRounds how often the merchant may ask for changes
 * @param disclosureRule the word that marks the content as an advertisement, such as {@code #ad}
 * @param groupOnly whether it is for communities alone; such a task pays by sale
 * @param audience to whom it is open
 */
public record TaskTerms(
        String title,
        String brief,
        String platform,
        int slots,
        Instant endsAt,
        Compensation compensation,
        long minFollowers,
        int stayLiveDays,
        TranchePlan tranches,
        int submissionDays,
        int revisionRounds,
        String disclosureRule,
        boolean groupOnly,
        Audience audience) {

    public TaskTerms {
        if (groupOnly && compensation.type() != CompensationType.CPS) {
            throw new IllegalArgumentException("a task for communities pays by sale");
        }
    }

    /** When which part of the fee is paid, the stay-live days included. */
    public TranchePlan payments() {
        return tranches.stayingLive(stayLiveDays);
    }

    /** What it asks of those who apply. */
    public TaskGate gate() {
        return new TaskGate(compensation.hasFee(), platform, minFollowers, groupOnly, audience);
    }

    /** The same terms with a fee that was agreed on with one creator. */
    public TaskTerms paying(Money fee) {
        Compensation pay =
                new Compensation(compensation.type(), fee, compensation.rate().orElse(null));
        return new TaskTerms(
                title,
                brief,
                platform,
                slots,
                endsAt,
                pay,
                minFollowers,
                stayLiveDays,
                tranches,
                submissionDays,
                revisionRounds,
                disclosureRule,
                groupOnly,
                audience);
    }
}
