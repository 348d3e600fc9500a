package org.creatorconnect.catalog.service;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.catalog.FeedOutcome;

/** Counts while a feed is checked, and keeps the first errors. */
final class FeedTally {

    private static final int MOST_ERRORS = 200;

    private Outcome status = Outcome.COMPLETED;
    private int accepted;
    private int rejected;
    private final List<RowError> errors = new ArrayList<>();

    void add(CheckedBatch batch) {
        accepted += batch.accepted();
        rejected += batch.errors().size();
        batch.errors().stream().limit(MOST_ERRORS - (long) errors.size()).forEach(errors::add);
    }

    /** Nothing of the feed is taken. */
    void refuse(String why) {
        status = Outcome.REFUSED;
        accepted = 0;
        errors.add(0, new RowError(0, "", "file", why));
    }

    /** Its rows are written from now on. */
    FeedOutcome running() {
        return new FeedOutcome(Outcome.RUNNING, 0, rejected, lines());
    }

    /** It ended after some rows were written. */
    void stop(int written, String why) {
        status = Outcome.STOPPED;
        accepted = written;
        errors.add(0, new RowError(0, "", "file", why));
    }

    /** A feed without one good row is a mistake of its maker's, not the end of the catalog. */
    void refuseWithoutGoodRows() {
        if (accepted == 0) {
            refuse("has no row that can be taken");
        }
    }

    boolean isGood() {
        return status == Outcome.COMPLETED;
    }

    Outcome status() {
        return status;
    }

    int accepted() {
        return accepted;
    }

    int rejected() {
        return rejected;
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    FeedOutcome outcome() {
        return new FeedOutcome(status, accepted, rejected, lines());
    }

    private List<String> lines() {
        return errors.stream().map(FeedTally::line).toList();
    }

    private static String line(RowError error) {
        String place = error.row() == 0 ? "" : "row " + error.row() + ": ";
        return place + error.field() + " " + error.message();
    }
}
