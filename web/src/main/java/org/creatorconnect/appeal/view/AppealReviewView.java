package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.appeal.service.AppealDecisions;
import org.creatorconnect.appeal.service.AppealVerdict;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.PastBan;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** An appeal, for whoever of the staff decides. */
@Named("appealReviewView")
@RequestScoped
public class AppealReviewView {

    private final Address address;
    private final AppealQueries queries;
    private final BanQueries bans;
    private final AppealDecisions decisions;
    private final CurrentUser user;
    private final Notices notices;

    private @Nullable AppealRow appeal;
    private @Nullable List<PastBan> pastBans;
    private @Nullable String note;

    protected AppealReviewView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AppealReviewView(
            Address address,
            AppealQueries queries,
            BanQueries bans,
            AppealDecisions decisions,
            CurrentUser user,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.bans = bans;
        this.decisions = decisions;
        this.user = user;
        this.notices = notices;
    }

    /** The appeal that the address names. */
    public AppealRow getAppeal() {
        if (appeal == null) {
            appeal = queries.appeal(id());
        }
        return appeal;
    }

    /** The ban it is about; null when it is about none. */
    public @Nullable PastBan getBan() {
        return getBans().stream()
                .filter(one -> one.id().equals(getAppeal().banId()))
                .findFirst()
                .orElse(null);
    }

    /** Every ban of whoever appealed, the newest first. */
    public List<PastBan> getBans() {
        if (pastBans == null) {
            pastBans = bans.all(new AffiliateId(getAppeal().affiliateId()));
        }
        return pastBans;
    }

    /** Whether it is the reader's turn. */
    public boolean isMine() {
        return user.has(getAppeal().status() == AppealStatus.OPEN ? "reviewer" : "operator")
                && !isDecidedFirstByMe();
    }

    /** Whether the reader made the decision that is appealed. */
    public boolean isDecidedFirstByMe() {
        return getAppeal().decisionBy().equals(user.getName());
    }

    /** What was decided first is undone. */
    public @Nullable String grant() {
        return decide(true, "grantForm", "appeal.granted");
    }

    /** What was decided first stands. */
    public @Nullable String deny() {
        return decide(false, "denyForm", "appeal.denied");
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private @Nullable String decide(boolean grants, String form, String done) {
        String name = getAppeal().displayName();
        if (!notices.attempt(
                form, () -> decisions.decide(id(), () -> new AppealVerdict(grants, note)))) {
            return null;
        }
        notices.done(done, name);
        return "/appeals/list.xhtml?faces-redirect=true&status=OPEN&status=ESCALATED";
    }

    private AppealId id() {
        return new AppealId(address.id("appeal"));
    }
}
