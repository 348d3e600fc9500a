package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Outcomes;
import org.creatorconnect.task.query.TaskDetail;

/** Says what a decision does to an application, did, or why it cannot. */
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

    /** What became of it. */
    Optional<String> of(ApplicationRow row, Outcomes<ApplicationStatus> outcomes) {
        return outcomes.words(row.id(), text, done -> text.word("applications.act.done." + done));
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
        return text.word(taskTakes ? "applications.act.noSlot" : "applications.act.taskOver");
    }
}
