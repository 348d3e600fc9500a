package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

    private static final String PLATFORM = "PLATFORM";

    private final Address address;
    private final BanQueries queries;
    private final AffiliateQueries affiliates;
    private final Bans bans;
    private final BanFields fields;
    private final Notices notices;

    private @Nullable List<PastBan> all;
    private @Nullable String lifted;

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

    /** The bans that hold, the one from the platform first. */
    public List<PastBan> getHolding() {
        return getAll().stream()
                .filter(PastBan::holds)
                .sorted(Comparator.comparing(PastBan::platform).reversed())
                .toList();
    }

    /** Bans the affiliate as it was typed. */
    public @Nullable String ban() {
        return act(
                "banForm", "ban.given", () -> bans.ban(id(), fields.merchantId(), fields::given));
    }

    /** Ends the ban that was chosen. */
    public @Nullable String unban() {
        String merchant = lifted == null || lifted.equals(PLATFORM) ? null : lifted;
        return act("unbanForm", "ban.lifted", () -> bans.unban(id(), merchant));
    }

    /** What stands for a ban in the choice of which is lifted. */
    public String key(PastBan ban) {
        UUID merchant = ban.merchantId();
        return merchant == null ? PLATFORM : merchant.toString();
    }

    /** The ban that is lifted, as {@link #key} writes it; the first that holds unless chosen. */
    public @Nullable String getLifted() {
        return lifted == null
                ? getHolding().stream().findFirst().map(this::key).orElse(null)
                : lifted;
    }

    public void setLifted(@Nullable String lifted) {
        this.lifted = lifted;
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
