package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.query.ListedRow;
import org.creatorconnect.discovery.service.CreatorLists;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One list of creators: who is in it, what was noted of them, and what can be done to it. */
@Named("keptCreatorsView")
@RequestScoped
public class KeptCreatorsView {

    private final Address address;
    private final CreatorListQueries queries;
    private final CreatorLists lists;
    private final Notices notices;

    private @Nullable CreatorListRow list;
    private @Nullable List<ListedRow> rows;
    private @Nullable String name;
    private @Nullable String chosen;
    private @Nullable String note;

    protected KeptCreatorsView() {
        this(null, null, null, null);
    }

    @Inject
    public KeptCreatorsView(
            Address address, CreatorListQueries queries, CreatorLists lists, Notices notices) {
        this.address = address;
        this.queries = queries;
        this.lists = lists;
        this.notices = notices;
    }

    /** The list that the address names. */
    public CreatorListRow getList() {
        if (list == null) {
            list = queries.list(id());
        }
        return list;
    }

    public List<ListedRow> getRows() {
        if (rows == null) {
            rows = queries.creators(id());
        }
        return rows;
    }

    /** Opens the dialog about one of them. */
    public void ask(UUID creator, String dialog) {
        chosen = creator.toString();
        note = getAsked() == null ? "" : getAsked().note();
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    /** The one whom the dialog is about; null while none is. */
    public @Nullable ListedRow getAsked() {
        return getRows().stream()
                .filter(row -> row.id().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String rename() {
        return done("renaming", () -> lists.rename(id(), name), "discovery.listRenamed");
    }

    /** Deletes the list and goes back to the others. */
    public @Nullable String delete() {
        if (!notices.attempt("deleting", () -> lists.delete(id()))) {
            return null;
        }
        notices.done("discovery.listDeleted");
        return "/creators/lists.xhtml?faces-redirect=true";
    }

    public @Nullable String remove() {
        return done("removing", () -> lists.remove(id(), creator()), "discovery.removed");
    }

    public @Nullable String remark() {
        return done("noting", () -> lists.remark(id(), creator(), note), "discovery.noted");
    }

    private @Nullable String done(String form, Runnable useCase, String words) {
        if (!notices.attempt(form, useCase)) {
            return null;
        }
        notices.done(words);
        return "/creators/kept.xhtml?faces-redirect=true&id=" + id().text();
    }

    private UUID creator() {
        return TypedId.parse(chosen == null ? "" : chosen, "creator");
    }

    private CreatorListId id() {
        return new CreatorListId(address.id("creator list"));
    }

    public @Nullable String getName() {
        return name == null ? getList().name() : name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** The id of the one whom the dialog is about. */
    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
