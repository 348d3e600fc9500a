package org.creatorconnect.export.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.query.ListExportQueries;
import org.creatorconnect.export.query.ListExportRow;
import org.creatorconnect.export.service.ListExports;
import org.creatorconnect.export.web.Exportables;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;

/** One's own exports: how far they are, and the files that are there. */
@Named("exportListView")
@RequestScoped
public class ExportListView extends ListView<ListExportRow> {

    private static final long KILOBYTE = 1_000;

    private final ListExportQueries queries;
    private final ListExports exports;
    private final Exportables lists;
    private final Text text;
    private final Notices notices;

    protected ExportListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ExportListView(
            ListExportQueries queries,
            ListExports exports,
            Exportables lists,
            ListState list,
            Text text,
            Notices notices) {
        super(list);
        this.queries = queries;
        this.exports = exports;
        this.lists = lists;
        this.text = text;
        this.notices = notices;
    }

    @Override
    protected Part<ListExportRow> read(Place place) {
        return queries.exports(place);
    }

    @Override
    protected Total count() {
        return queries.total();
    }

    /** Whether one is still to become a file, so that looking again is worth it. */
    public boolean isMoving() {
        return getPart().rows().stream().anyMatch(ListExportRow::isOpen);
    }

    /** Whether the reader comes from a list that was too long to be handed out at once. */
    public boolean isAsked() {
        return list().filter("asked").isPresent();
    }

    /** Whether the reader comes from a list and has too many exports already. */
    public boolean isRefused() {
        return list().filter("refused").isPresent();
    }

    /** The list's name, as its page says it. */
    public String title(ListExportRow row) {
        Optional<String> name = lists.at(row.list()).map(Exportable::name);
        return name.map(one -> text.word("exports.of." + one)).orElse(row.list());
    }

    /** The size of the file, as people say it. */
    public String size(ListExportRow row) {
        long kilobytes = (row.bytes() + KILOBYTE - 1) / KILOBYTE;
        return kilobytes < KILOBYTE
                ? text.of("exports.kilobytes", kilobytes)
                : text.of("exports.megabytes", (kilobytes + KILOBYTE - 1) / KILOBYTE);
    }

    /** Gives one up that waits or runs. */
    public String cancel(UUID id) {
        return done(() -> exports.cancel(new ListExportId(id)), "exports.canceled");
    }

    /** Forgets one that has ended, with its file. */
    public String delete(UUID id) {
        return done(() -> exports.delete(new ListExportId(id)), "exports.deleted");
    }

    private String done(Runnable act, String words) {
        if (notices.attempt(act)) {
            notices.done(words);
        } else {
            notices.carryOver();
        }
        return "/exports/list.xhtml?faces-redirect=true";
    }
}
