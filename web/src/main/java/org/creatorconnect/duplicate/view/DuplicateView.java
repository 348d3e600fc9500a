package org.creatorconnect.duplicate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.duplicate.DismissalReason;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.duplicate.query.DuplicateQueries;
import org.creatorconnect.duplicate.query.DuplicateRow;
import org.creatorconnect.duplicate.service.Dismissal;
import org.creatorconnect.duplicate.service.Duplicates;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Two affiliates who may be one person, for whoever of the staff decides. */
@Named("duplicateView")
@RequestScoped
public class DuplicateView {

    private final Address address;
    private final DuplicateQueries queries;
    private final Duplicates duplicates;
    private final CurrentUser user;
    private final Text text;
    private final Notices notices;

    private @Nullable DuplicateRow pair;
    private @Nullable DismissalReason reason;
    private @Nullable String note;

    protected DuplicateView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DuplicateView(
            Address address,
            DuplicateQueries queries,
            Duplicates duplicates,
            CurrentUser user,
            Text text,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.duplicates = duplicates;
        this.user = user;
        this.text = text;
        this.notices = notices;
    }

    /** The pair that the address names. */
    public DuplicateRow getPair() {
        if (pair == null) {
            pair = queries.get(id());
        }
        return pair;
    }

    /** Whether the reader may decide. */
    public boolean isMine() {
        return user.has("operator") || user.has("reviewer");
    }

    /** The choices of why two stay two. */
    public List<Choice> getReasons() {
        return Stream.of(DismissalReason.values())
                .map(one -> new Choice(one.name(), text.word("duplicate.reason." + one)))
                .toList();
    }

    /** They stay two. */
    public @Nullable String dismiss() {
        DismissalReason why = reason;
        if (why == null) {
            notices.wrong("dismissForm:reason", "duplicate.reasonMissing");
            return null;
        }
        if (!notices.attempt(
                "dismissForm", () -> duplicates.dismiss(id(), () -> new Dismissal(why, note)))) {
            return null;
        }
        notices.done("duplicate.dismissed");
        return "/duplicates/list.xhtml?faces-redirect=true&status=OPEN";
    }

    public @Nullable DismissalReason getReason() {
        return reason;
    }

    public void setReason(@Nullable DismissalReason reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private DuplicateId id() {
        return new DuplicateId(address.id("duplicate"));
    }
}
