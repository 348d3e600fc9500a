package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.ban.service.BansAtOnce;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;

/** Bans the chosen affiliates. */
@Named("banActView")
@RequestScoped
public class BanActView extends ActView<AffiliateRow> {

    /** What can be done with several affiliates. */
    public enum Act {
        BAN
    }

    private final AffiliateQueries queries;
    private final BansAtOnce atOnce;
    private final BanFields fields;

    protected BanActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BanActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            AffiliateQueries queries,
            BansAtOnce atOnce,
            BanFields fields) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
        this.fields = fields;
    }

    public Act getAct() {
        return named(Act.class, "operator", "reviewer");
    }

    @Override
    protected String parameter() {
        return "affiliate";
    }

    @Override
    protected List<AffiliateRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(AffiliateRow row) {
        return row.id();
    }

    @Override
    public boolean fits(AffiliateRow row) {
        return row.status() == AffiliateStatus.ACTIVE;
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.ban(
                fitting.stream().map(AffiliateId::new).toList(),
                fields.merchantId(),
                fields.given());
    }

    @Override
    protected String prospect(AffiliateRow row) {
        return text().word(fits(row) ? "ban.severalWill" : "ban.severalNot");
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "ban.severalDone";
    }
}
