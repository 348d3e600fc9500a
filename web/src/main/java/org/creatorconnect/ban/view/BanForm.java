package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.PastBan;
import org.creatorconnect.ban.service.Bans;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.jspecify.annotations.Nullable;

/** The bans of one affiliate for the staff, who can ban them and let them in again. */
@Named("banForm")
@RequestScoped
public class BanForm {

    private final Address address;
    private final BanQueries queries;
    private final AffiliateQueries affiliates;
    private final Bans bans;
    private final BanFields fields;
    private final Notices notices;

    private @Nullable List<PastBan> all;

    protected BanForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BanForm(
            Address address,
            BanQueries queries,
            AffiliateQueries affiliates,
            Bans bans,
            BanFields fields,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.affiliates = affiliates;
        this.bans = bans;
        this.fields = fields;
        this.notices = notices;
    }

    /** Every ban, the newest first. */
    public List<PastBan> getAll() {
        if (all == null) {
            all = queries.all(id());
        }
        return all;
    }

    /** The ban that holds; null when none does. */
    public @Nullable PastBan getHolding() {
        return getAll().stream().filter(ban -> ban.endedAt() == null).findFirst().orElse(null);
    }

    /** Bans the affiliate as it was typed. */
    public @Nullable String ban() {
        return act("banForm", "ban.given", () -> bans.ban(id(), fields::given));
    }

    /** Ends the ban that holds. */
    public @Nullable String unban() {
        return act("unbanForm", "ban.lifted", () -> bans.unban(id()));
    }

    private @Nullable String act(String form, String done, Runnable act) {
        String name = affiliates.affiliate(id()).displayName();
        if (!notices.attempt(form, act)) {
            return null;
        }
        notices.done(done, name);
        return "/affiliates/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private AffiliateId id() {
        return new AffiliateId(address.id("affiliate"));
    }
}
