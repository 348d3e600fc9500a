package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.task.query.TaskDetail;

/** Says what a decision does to an application, or why it cannot. */
@RequestScoped
public class ApplicationActWords {

    private final Text text;
    private final Formats formats;

    protected ApplicationActWords() {
        this(null, null);
    }

    @Inject
    public ApplicationActWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What is going to happen. */
    String will(ApplicationAct act, TaskDetail task) {
        boolean moves = act == ApplicationAct.ACCEPT && task.costPerSlot().isPositive();
        return moves
                ? text.of("applications.act.willHold", formats.money(task.costPerSlot()))
                : text.word("applications.act.will." + act);
    }

    /** Why nothing can happen. */
    String not(ApplicationRow row, boolean taskTakes) {
        if (!row.open()) {
            return text.word("applications.act.not." + row.status());
        }
        if (row.banned()) {
            return text.word("applications.act.banned");
        }
        return text.word(taskTakes ? "applications.act.noSlot" : "applications.act.taskOver");
    }
}
