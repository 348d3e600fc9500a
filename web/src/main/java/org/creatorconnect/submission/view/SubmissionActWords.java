package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.submission.service.SubmissionAct;

/** Says what a decision does to content, or why it cannot. */
@RequestScoped
public class SubmissionActWords {

    private final Text text;
    private final Formats formats;

    protected SubmissionActWords() {
        this(null, null);
    }

    @Inject
    public SubmissionActWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What is going to happen. */
    String will(SubmissionAct act, SubmissionRow row) {
        boolean pays = act == SubmissionAct.APPROVE && row.toCreator().isPositive();
        return pays
                ? text.of(
                        "submissions.act.willPay",
                        formats.money(row.toCreator()),
                        row.affiliateName())
                : text.word("submissions.act.will." + act);
    }

    /** Why nothing can happen. */
    String not(SubmissionRow row) {
        if (!row.open()) {
            return text.word("submissions.act.not." + row.status());
        }
        if (!row.objected()) {
            return text.word("submissions.act.noRound");
        }
        return text.word(row.unmarked() ? "submissions.act.unmarked" : "submissions.act.gone");
    }
}
