package org.creatorconnect.click.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.creatorconnect.click.ClickProof;
import org.creatorconnect.click.TrafficMark;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Judges a whole day again, as after a change of the rules, each hour for itself. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClickRejudging {

    private static final int HOURS = 24;

    private final ClickJudge judge;
    private final ClickProof proof;

    protected ClickRejudging() {
        this(null, null);
    }

    @Inject
    public ClickRejudging(ClickJudge judge, ClickProof proof) {
        this.judge = judge;
        this.proof = proof;
    }

    /**
     * Judges each hour of a day (UTC) by the rules of now; its sums follow hour by hour.
     *
     * @return how many clicks are marked otherwise than before
     * @throws ValidationFailed when there is none, or its clicks are not kept, not yet or not any
     *     more
     */
    public int judge(@Nullable LocalDate day) {
        if (day == null) {
            throw ValidationFailed.of("day", "must be given");
        }
        if (!proof.isKept(day)) {
            throw ValidationFailed.of("day", "must be a day whose clicks are kept");
        }
        Map<Long, TrafficMark> agents = judge.agents(day);
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        int changed = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            changed += judge.judgeAnew(start.plus(Duration.ofHours(hour)), agents);
        }
        judge.record(day, changed);
        return changed;
    }
}
