package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.creatorconnect.catalog.service.BrokenFeed;
import org.creatorconnect.catalog.service.FeedCheck;
import org.creatorconnect.catalog.service.FeedReader;
import org.creatorconnect.catalog.service.GivenProduct;
import org.creatorconnect.catalog.service.ProductIntake;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.feed.FeedStep;

/**
 * Takes a feed in, from where it stands to its end: reads its rows, lets them be judged and then be
 * merged. It holds no transaction and no more than one part in memory; whatever stops it, the next
 * turn goes on behind the last part.
 */
@ApplicationScoped
public class FeedJob {

    private static final int PART = 5_000;

    private final FeedFileRepository files;
    private final FeedStaging staging;
    private final FeedWriting writing;
    private final FeedTurns turns;
    private final ProductIntake intake;

    protected FeedJob() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedJob(
            FeedFileRepository files,
            FeedStaging staging,
            FeedWriting writing,
            FeedTurns turns,
            ProductIntake intake) {
        this.files = files;
        this.staging = staging;
        this.writing = writing;
        this.turns = turns;
        this.intake = intake;
    }

    /**
     * @throws org.creatorconnect.refusal.RoleRequired when they may nothing any more
     * @throws org.creatorconnect.refusal.StateForbids when another server has taken over
     */
    public void run(FeedTurn turn) {
        if (turn.step() == FeedStep.READING && !isGood(turn)) {
            return;
        }
        boolean more = true;
        while (more) {
            more = writing.goOn(turn);
        }
    }

    /** Reads it to its end. @return whether it may be written; when not, it is refused */
    private boolean isGood(FeedTurn turn) {
        InputStream parts = new FeedContent(position -> files.part(turn.id(), position));
        try (FeedReader reader = FeedReader.of(new InflaterInputStream(parts))) {
            read(turn, reader);
        } catch (BrokenFeed broken) {
            turns.refuse(turn, broken.getMessage());
            return false;
        } catch (IOException unreadable) {
            throw new IllegalStateException("a kept file cannot be read", unreadable);
        }
        return writing.judge(turn);
    }

    /** Rows of one part. */
    int part() {
        return PART;
    }

    private void read(FeedTurn turn, FeedReader reader) throws IOException {
        FeedCheck check = intake.feedCheck(turn.merchant());
        int before = 0;
        List<GivenProduct> part = new ArrayList<>();
        GivenProduct row = reader.next();
        while (row != null) {
            if (before < turn.rows()) {
                before++;
            } else {
                part.add(row);
            }
            if (part.size() == part()) {
                staging.keep(turn, reader.format(), check.sort(part, before));
                before += part();
                part = new ArrayList<>();
            }
            row = reader.next();
        }
        if (!part.isEmpty()) {
            staging.keep(turn, reader.format(), check.sort(part, before));
        }
    }
}
