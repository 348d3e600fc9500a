package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.BanRow;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** What the creator who looks has to know of their own ban. */
@Named("banView")
@RequestScoped
public class BanView {

    private final CurrentUser me;
    private final Callers callers;
    private final BanQueries queries;
    private final Text text;
    private @Nullable Optional<BanRow> ban;

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

    /** Whether the one who looks is a banned creator. */
    public boolean isBanned() {
        return found().isPresent();
    }

    /** The ban; null when there is none. */
    public @Nullable BanRow getBan() {
        return found().orElse(null);
    }

    /** The reason in words. */
    public String getReason() {
        return found().map(one -> text.word("ban.reason." + one.reason())).orElse("");
    }

    /** Whether what was earned is kept back. */
    public boolean isKeptBack() {
        return found().filter(one -> one.reason() == BanReason.FRAUD).isPresent();
    }

    private Optional<BanRow> found() {
        if (ban == null) {
            ban =
                    me.has("affiliate")
                            ? callers.current()
                                    .affiliateId()
                                    .flatMap(id -> queries.ban(new AffiliateId(id)))
                            : Optional.empty();
        }
        return ban;
    }
}
