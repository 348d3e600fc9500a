package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.service.Appeals;
import org.creatorconnect.appeal.service.GivenAppeal;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.BanRow;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a creator appeals: the application or the decided dispute that the address
 * names, or without one a ban that holds, from the merchant that the address names or from the
 * platform.
 */
@Named("appealForm")
@RequestScoped
public class AppealForm {

    private final Address address;
    private final Appeals appeals;
    private final OwnAffiliates own;
    private final BanQueries bans;
    private final RoleApplicationQueries applications;
    private final DisputeQueries disputes;
    private final Notices notices;

    private @Nullable BanRow ban;
    private @Nullable String statement;

    protected AppealForm() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AppealForm(
            Address address,
            Appeals appeals,
            OwnAffiliates own,
            BanQueries bans,
            RoleApplicationQueries applications,
            DisputeQueries disputes,
            Notices notices) {
        this.address = address;
        this.appeals = appeals;
        this.own = own;
        this.bans = bans;
        this.applications = applications;
        this.disputes = disputes;
        this.notices = notices;
    }

    /** Whether the ban is appealed. */
    public boolean isAboutBan() {
        return application().isEmpty() && dispute().isEmpty();
    }

    /** Whether what was decided about a dispute is appealed. */
    public boolean isAboutDispute() {
        return dispute().isPresent();
    }

    /**
     * The decided dispute that the address names.
     *
     * @throws NotFound when it is none of the caller's
     */
    public DisputeRow getDecided() {
        return disputes.dispute(DisputeId.parse(dispute().orElseThrow()));
    }

    /**
     * The ban that is appealed.
     *
     * @throws NotFound when no such ban holds
     */
    public BanRow getBan() {
        if (ban == null) {
            ban =
                    bans.holding(self()).stream()
                            .filter(one -> Objects.equals(text(one.merchantId()), merchant()))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("ban"));
        }
        return ban;
    }

    /**
     * The application that the address names.
     *
     * @throws NotFound when the caller has no such application
     */
    public RoleApplicationRow getRejected() {
        String id = application().orElseThrow();
        return applications.of(self()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("role application"));
    }

    /** Appeals; somebody else than who decided looks at it again. */
    public @Nullable String appeal() {
        AppealId[] made = new AppealId[1];
        if (!notices.attempt("appeal", () -> made[0] = make())) {
            return null;
        }
        notices.done("appeal.made");
        return "/appeals/appeal.xhtml?faces-redirect=true&id=" + made[0].text();
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    private AppealId make() {
        GivenAppeal given = new GivenAppeal(statement == null ? "" : statement);
        if (isAboutDispute()) {
            return appeals.appealDispute(DisputeId.parse(dispute().orElseThrow()), () -> given);
        }
        return application()
                .map(id -> appeals.appealRole(RoleApplicationId.parse(id), () -> given))
                .orElseGet(() -> appeals.appealBan(self(), merchant(), () -> given));
    }

    private Optional<String> dispute() {
        return address.value("dispute").filter(id -> !id.isEmpty());
    }

    private Optional<String> application() {
        return address.value("application").filter(id -> !id.isEmpty());
    }

    private @Nullable String merchant() {
        return address.value("merchant").filter(id -> !id.isEmpty()).orElse(null);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private AffiliateId self() {
        return own.self().orElseThrow(() -> new NotFound("affiliate"));
    }
}
