package org.creatorconnect.mail.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.mail.query.LetterQueries;
import org.creatorconnect.mail.query.LetterRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of letters as a file, with their addresses masked as on the page. */
@ApplicationScoped
public class LettersExport extends Exportable<LetterRow> {

    private static final Columns<LetterRow> COLUMNS =
            new Columns<LetterRow>()
                    .text("id", LetterRow::id)
                    .text("kind", LetterRow::kind)
                    .text("address", LetterRow::address)
                    .state("letter", row -> row.status().name())
                    .number("attempts", LetterRow::attempts)
                    .text("failure", LetterRow::lastFailure)
                    .time("created", LetterRow::createdAt)
                    .time("ended", LetterRow::endedAt);

    private final LetterQueries queries;

    protected LettersExport() {
        this(null);
    }

    @Inject
    public LettersExport(LetterQueries queries) {
        super("/mail/list", "letters", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<LetterRow> rows(ListState state, String position, int limit) {
        return queries.letters(LetterListView.filter(state), state.place(position, limit));
    }
}
