package org.creatorconnect.click.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.LinkTarget;

/** Sends visitors on, with a click id where somebody can earn by it. Never waits for anything. */
@ApplicationScoped
public class LinkFollowing {

    private final ClickIds clickIds;
    private final ClickBudgets budgets;
    private final ClickRecorder recorder;
    private final InstantSource clock;

    protected LinkFollowing() {
        this(null, null, null, null);
    }

    @Inject
    public LinkFollowing(
            ClickIds clickIds, ClickBudgets budgets, ClickRecorder recorder, InstantSource clock) {
        this.clickIds = clickIds;
        this.budgets = budgets;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Every visit is kept, also one by which nobody can earn. */
    public FollowedLink follow(LinkTarget link, Visit visit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long nonce = ThreadLocalRandom.current().nextLong();
        ClickMark mark = link.markAt(now, budgets.of(link));
        ClickId clickId = new ClickId(link.link(), now, nonce, mark, visit.subIds());
        recorder.record(new UnwrittenClick(clickId, visit, link.subIds()));
        if (!mark.isTold()) {
            return new FollowedLink(link.plain(), Optional.empty());
        }
        String text = clickIds.write(clickId);
        return new FollowedLink(link.withClickId(text), Optional.of(text));
    }
}
