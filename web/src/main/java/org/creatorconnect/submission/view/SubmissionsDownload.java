package org.creatorconnect.submission.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.jspecify.annotations.Nullable;

/** The list of submitted content as a file. */
@WebServlet("/submissions/list.csv")
public class SubmissionsDownload extends CsvDownload<SubmissionRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient SubmissionQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "submissions";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "task",
                "merchant",
                "creator",
                "round",
                "state",
                "content",
                "fee",
                "currency",
                "submitted",
                "due",
                "decided",
                "by silence",
                "reason");
    }

    @Override
    protected List<SubmissionRow> rows(@Nullable UUID position, int limit) {
        return queries.inbox(SubmissionListView.filter(list), Place.after(after(position), limit))
                .rows();
    }

    /** The list is read by urgency, so its place is that of the row. */
    private String after(@Nullable UUID position) {
        return position == null
                ? ""
                : queries.named(List.of(position)).stream()
                        .map(row -> "." + row.urgency() + "~." + row.id())
                        .findFirst()
                        .orElse("");
    }

    @Override
    protected Function<SubmissionRow, UUID> position() {
        return SubmissionRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(SubmissionRow row) {
        return Arrays.asList(
                row.id(),
                row.taskTitle(),
                row.merchantName(),
                row.affiliateName(),
                row.round(),
                row.status(),
                row.contentUrl(),
                row.fee().decimal(),
                row.fee().currency().getCurrencyCode(),
                row.submittedAt(),
                row.dueBy(),
                row.decidedAt(),
                row.bySilence(),
                row.reasonCode());
    }
}
