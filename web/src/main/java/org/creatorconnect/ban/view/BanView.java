package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.BanRow;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** What the creator who looks has to know of their own bans. */
@Named("banView")
@RequestScoped
public class BanView {

    private final CurrentUser me;
    private final Callers callers;
    private final BanQueries queries;
    private final Text text;
    private @Nullable List<BanRow> holding;

    protected BanView() {
        this(null, null, null, null);
    }

    @Inject
    public BanView(CurrentUser me, Callers callers, BanQueries queries, Text text) {
        this.me = me;
        this.callers = callers;
        this.queries = queries;
        this.text = text;
    }

    /** Whether the one who looks is a creator who is banned from the platform. */
    public boolean isBanned() {
        return getHolding().stream().anyMatch(BanRow::platform);
    }

    /** The bans that hold, the one from the platform first. */
    public List<BanRow> getHolding() {
        if (holding == null) {
            holding =
                    me.has("affiliate")
                            ? callers.current()
                                    .affiliateId()
                                    .map(id -> queries.holding(new AffiliateId(id)))
                                    .orElse(List.of())
                            : List.of();
        }
        return holding;
    }

    /** Whether the one who looks is banned from this merchant. */
    public boolean bannedFrom(UUID merchant) {
        return getHolding().stream().anyMatch(ban -> merchant.equals(ban.merchantId()));
    }

    /** The reason in words. */
    public String reason(BanRow ban) {
        return text.word("ban.reason." + ban.reason());
    }

    /** Whether what was earned is kept back, wherever it was. */
    public boolean isKeptBack() {
        return getHolding().stream().anyMatch(ban -> ban.platform() && isForFraud(ban));
    }

    /** The merchants with whom what was earned is kept back, by their names; empty for none. */
    public String getKeptBackFrom() {
        return getHolding().stream()
                .filter(BanView::isForFraud)
                .map(BanRow::merchantName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static boolean isForFraud(BanRow ban) {
        return ban.reason() == BanReason.FRAUD;
    }
}
