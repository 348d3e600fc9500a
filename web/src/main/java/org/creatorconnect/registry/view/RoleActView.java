package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.creatorconnect.registry.service.RoleAct;
import org.creatorconnect.registry.service.RoleDecisionsAtOnce;
import org.creatorconnect.registry.service.RoleVerdict;
import org.jspecify.annotations.Nullable;

/** One decision on the chosen role applications. */
@Named("roleActView")
@RequestScoped
public class RoleActView extends ActView<RoleApplicationRow> {

    private final RoleApplicationQueries queries;
    private final RoleDecisionsAtOnce atOnce;
    private @Nullable RoleRejectionReason reasonCode;

    protected RoleActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public RoleActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            RoleApplicationQueries queries,
            RoleDecisionsAtOnce atOnce) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
    }

    public RoleAct getAct() {
        return named(RoleAct.class, "reviewer");
    }

    @Override
    protected String parameter() {
        return "application";
    }

    @Override
    protected List<RoleApplicationRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(RoleApplicationRow row) {
        return row.id();
    }

    @Override
    public boolean fits(RoleApplicationRow row) {
        return row.isOpen();
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        boolean approves = getAct() == RoleAct.APPROVE;
        return atOnce.decide(
                fitting.stream().map(RoleApplicationId::new).toList(),
                new RoleVerdict(approves, approves ? null : reasonCode));
    }

    @Override
    protected String prospect(RoleApplicationRow row) {
        return text().word(
                        fits(row)
                                ? "registry.several.will." + getAct()
                                : "registry.several.not." + row.status());
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "registry.several.done." + getAct();
    }

    public List<RoleRejectionReason> getReasons() {
        return List.of(RoleRejectionReason.values());
    }

    public @Nullable RoleRejectionReason getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable RoleRejectionReason reasonCode) {
        this.reasonCode = reasonCode;
    }
}
