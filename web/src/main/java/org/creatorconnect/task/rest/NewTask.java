package org.creatorconnect.task.rest;

import java.util.List;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.task.service.DraftTask;
import org.creatorconnect.task.service.GivenAudience;
import org.creatorconnect.task.service.Pay;
import org.jspecify.annotations.Nullable;

/**
 * A request for a task, or for a new text of a draft.
 *
 * @param endsAt until when applications are taken, in UTC
 * @param groupOnly whether it is for communities alone; such a task pays by CPS
 * @param access {@code OPEN}, unless said, or {@code INVITED} for those alone who are invited
 * @param tranches parts of the fee; all of it on approval, unless given
 */
public record NewTask(
        @Nullable String title,
        @Nullable String brief,
        @Nullable String platform,
        @Nullable Integer slots,
        @Nullable String endsAt,
        @Nullable PayRequest compensation,
        @Nullable Long minFollowers,
        @Nullable Integer stayLiveDays,
        @Nullable List<PartRequest> tranches,
        @Nullable Integer submissionDays,
        @Nullable Integer revisionRounds,
        @Nullable String disclosureRule,
        @Nullable Boolean groupOnly,
        @Nullable String access,
        @Nullable AudienceRequest audience) {

    /** What is to be paid; the rate is a decimal text. */
    public record PayRequest(@Nullable String type, @Nullable Amount fee, @Nullable String rate) {}

    /**
     * Whom the merchant wants; each part may be missing.
     *
     * @param minFollowers the same as beside the audience; one of both is enough
     */
    public record AudienceRequest(
            @Nullable List<String> roles,
            @Nullable List<String> platforms,
            @Nullable Long minFollowers,
            @Nullable List<String> countries,
            @Nullable List<String> languages) {

        GivenAudience given() {
            return new GivenAudience(roles, platforms, minFollowers, countries, languages);
        }
    }

    /** A part of the fee. */
    public record PartRequest(@Nullable Integer percent, @Nullable Integer afterDays) {}

    public DraftTask command() {
        Fields fields = new Fields();
        DraftTask command =
                new DraftTask(
                        title,
                        brief,
                        platform,
                        slots,
                        fields.time("endsAt", endsAt),
                        pay(fields),
                        minFollowers,
                        stayLiveDays,
                        parts(fields),
                        submissionDays,
                        revisionRounds,
                        disclosureRule,
                        groupOnly,
                        access,
                        audience == null ? null : audience.given());
        fields.requireReadable();
        return command;
    }

    private @Nullable Pay pay(Fields fields) {
        if (compensation == null) {
            return null;
        }
        return new Pay(
                compensation.type(),
                fields.money("compensation/fee", compensation.fee()),
                fields.rate("compensation/rate", compensation.rate()));
    }

    private @Nullable List<DraftTask.Part> parts(Fields fields) {
        if (tranches == null) {
            return null;
        }
        if (tranches.contains(null)) {
            fields.refuse("tranches", "must be parts with a percent and afterDays");
            return null;
        }
        return tranches.stream()
                .map(part -> new DraftTask.Part(part.percent(), part.afterDays()))
                .toList();
    }
}
