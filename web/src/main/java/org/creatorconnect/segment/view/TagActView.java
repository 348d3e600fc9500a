package org.creatorconnect.segment.view;

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
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.service.TaggingAtOnce;

/** Puts tags on the chosen affiliates, or takes them off. */
@Named("tagActView")
@RequestScoped
public class TagActView extends ActView<AffiliateRow> {

    private final AffiliateQueries queries;
    private final TaggingAtOnce atOnce;
    private List<String> tags = List.of();

    protected TagActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public TagActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            AffiliateQueries queries,
            TaggingAtOnce atOnce) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
    }

    public TagAct getAct() {
        return named(TagAct.class, "operator");
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
        return true;
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(
                getAct(),
                tags.stream().map(TagId::parse).toList(),
                fitting.stream().map(AffiliateId::new).toList());
    }

    @Override
    protected String prospect(AffiliateRow row) {
        return text().word("segment.several.will." + getAct());
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "segment.several.done." + getAct();
    }

    /** The ids of the tags that were chosen. */
    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = List.copyOf(tags);
    }
}
