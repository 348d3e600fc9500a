package org.creatorconnect.desk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.desk.query.Arrangement;
import org.creatorconnect.desk.query.DeskQueries;
import org.creatorconnect.desk.query.ViewRow;
import org.creatorconnect.desk.service.Desks;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListColumns;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Pick;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** How the reader has arranged the list of this page, and arranging it otherwise. */
@Named("desk")
@RequestScoped
public class DeskView {

    private final DeskQueries queries;
    private final Desks desks;
    private final KnownDesk known;
    private final ListState list;
    private final Notices notices;
    private final Address address;
    private @Nullable String name;
    private @Nullable List<Choice> columns;

    protected DeskView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DeskView(
            DeskQueries queries,
            Desks desks,
            KnownDesk known,
            ListState list,
            Notices notices,
            Address address) {
        this.queries = queries;
        this.desks = desks;
        this.known = known;
        this.list = list;
        this.notices = notices;
        this.address = address;
    }

    /** Whether the reader wants to see a column; one without a name can never be put away. */
    public boolean shows(String column) {
        return column.isEmpty() || !arrangement().putAway().contains(column);
    }

    /** The columns that can be put away. */
    public List<Choice> getColumns() {
        if (columns == null) {
            columns = ListColumns.ofThisPage();
        }
        return columns;
    }

    /** The same as boxes to tick, those that are shown ticked. */
    public List<Pick> getPicks() {
        return getColumns().stream()
                .map(column -> Pick.box(column, shows(column.value())))
                .toList();
    }

    /** Shows the ticked columns and puts the others away. */
    public void arrange() {
        List<String> away = new ArrayList<>(getColumns().stream().map(Choice::value).toList());
        away.removeAll(address.values("column"));
        if (notices.attempt(() -> desks.putAway(list.getPage(), away))) {
            again();
        }
    }

    /** The reader's views of this list. */
    public List<ViewRow> getViews() {
        return arrangement().views();
    }

    /** The address of a view. */
    public String address(ViewRow view) {
        return list.keptAs(view.query());
    }

    /** Whether the list is just as the view keeps it. */
    public boolean isOpen(ViewRow view) {
        return view.query().equals(list.getQuery());
    }

    /** Keeps search, filters and order of this page under the name that was typed. */
    public void save() {
        if (notices.attempt("views", () -> desks.save(list.getPage(), name, list.getQuery()))) {
            notices.done("shell.viewSaved", String.valueOf(name).strip());
            again();
        }
    }

    public void delete(UUID view) {
        if (notices.attempt(() -> desks.delete(view))) {
            again();
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    private Arrangement arrangement() {
        return known.of(list.getPage(), queries::of);
    }

    private void again() {
        known.forget(list.getPage());
        list.reload();
    }
}
