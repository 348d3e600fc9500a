package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.appeal.service.Appeals;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** An appeal, as whoever made it sees it. */
@Named("appealView")
@RequestScoped
public class AppealView {

    private final Address address;
    private final AppealQueries queries;
    private final Appeals appeals;
    private final Notices notices;
    private @Nullable AppealRow appeal;

    protected AppealView() {
        this(null, null, null, null);
    }

    @Inject
    public AppealView(Address address, AppealQueries queries, Appeals appeals, Notices notices) {
        this.address = address;
        this.queries = queries;
        this.appeals = appeals;
        this.notices = notices;
    }

    /** The appeal that the address names. */
    public AppealRow getAppeal() {
        if (appeal == null) {
            appeal = queries.appeal(id());
        }
        return appeal;
    }

    /** Takes it back. */
    public @Nullable String withdraw() {
        if (!notices.attempt("withdrawForm", () -> appeals.withdraw(id()))) {
            return null;
        }
        notices.done("appeal.withdrawn");
        return "/appeals/appeal.xhtml?faces-redirect=true&id=" + id().text();
    }

    private AppealId id() {
        return new AppealId(address.id("appeal"));
    }
}
