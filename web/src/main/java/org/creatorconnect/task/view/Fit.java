package org.creatorconnect.task.view;

import java.util.List;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.query.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * How a task and the reader fit, as one mark on a card.
 *
 * @param word its words are {@code taskcenter.fit.<word>}
 * @param tone color of the mark
 * @param icon name of its icon
 * @param gap followers that are missing; 0 when they are enough
 */
public record Fit(String word, String tone, String icon, long gap) {

    static Fit of(TaskRow task, Applicant reader, @Nullable ApplicationRow application) {
        if (application != null && application.status() == ApplicationStatus.ACCEPTED) {
            return new Fit("accepted", "ok", "check-circle", 0);
        }
        if (application != null && application.status() == ApplicationStatus.APPLIED) {
            return new Fit("applied", "pending", "clock", 0);
        }
        if (!task.missing().isEmpty()) {
            return missing(task, reader);
        }
        return task.slotsFree() > 0
                ? new Fit("qualifies", "ok", "check-circle", 0)
                : new Fit("full", "off", "lock", 0);
    }

    /** Whether only followers stand between the reader and the task. */
    public boolean behind() {
        return gap > 0;
    }

    /** Whether the reader can apply now. */
    public boolean open() {
        return word.equals("qualifies");
    }

    private static Fit missing(TaskRow task, Applicant reader) {
        List<Requirement> missing = task.missing();
        Requirement first = missing.get(0);
        if (first == Requirement.FOLLOWERS) {
            long have = reader.followers(task.gate());
            return new Fit(first.name(), "warn", "users", task.minFollowers() - have);
        }
        return new Fit(first.name(), "off", "lock", 0);
    }
}
