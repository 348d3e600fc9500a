package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.click.ClickJudging;
import org.creatorconnect.click.TrafficMark;
import org.creatorconnect.click.TrafficRules;

/** Judges the clicks of one hour in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickJudge {

    /** Hours of one turn at most: as many as a day on disk brings. */
    private static final int MOST = 24;

    private final ClickJudging judging;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ClickJudge() {
        this(null, null, null);
    }

    @Inject
    public ClickJudge(ClickJudging judging, AuditTrail audit, InstantSource clock) {
        this.judging = judging;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hours whose new clicks are due to be judged. */
    public List<Instant> due() {
        return judging.due(clock.instant(), MOST);
    }

    /** Judges what only many clicks show; what each is by itself was said when it was written. */
    public int judgeDue(Instant hour) {
        return judging.judgeDue(hour);
    }

    /** As {@link #judgeDue}, and each click anew by what its browser called itself. */
    public int judgeAnew(Instant hour, Map<Long, TrafficMark> agents) {
        return judging.judge(hour, agents);
    }

    /** What each browser of a day (UTC) is taken for by the rules of now. */
    public Map<Long, TrafficMark> agents(LocalDate day) {
        return judging.agents(day).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, agent -> TrafficRules.of(agent.getValue())));
    }

    /** Records that somebody had a whole day (UTC) judged again. */
    public void record(LocalDate day, int changed) {
        audit.record(
                "CLICKS_JUDGED",
                "click_day",
                new UUID(0, day.toEpochDay()),
                day + ", rules " + TrafficRules.VERSION + ", changed " + changed);
    }
}
