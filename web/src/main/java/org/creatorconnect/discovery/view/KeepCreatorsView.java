package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.discovery.service.CreatorLists;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Keeps the chosen creators in a list that is there, or in a new one. */
@Named("keepCreatorsView")
@RequestScoped
public class KeepCreatorsView extends ActView<CreatorRow> {

    private final CreatorQueries creators;
    private final CreatorListQueries queries;
    private final CreatorLists lists;

    private @Nullable List<CreatorListRow> known;
    private @Nullable String list;
    private @Nullable String name;
    private @Nullable CreatorListId kept;

    protected KeepCreatorsView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public KeepCreatorsView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            CreatorQueries creators,
            CreatorListQueries queries,
            CreatorLists lists) {
        super(chosen, notices, text);
        this.creators = creators;
        this.queries = queries;
        this.lists = lists;
    }

    public CreatorAct getAct() {
        return named(CreatorAct.class, "merchant", "affiliate");
    }

    @Override
    protected String parameter() {
        return "creator";
    }

    @Override
    protected List<CreatorRow> read(List<UUID> ids) {
        return creators.named(ids);
    }

    @Override
    protected UUID id(CreatorRow row) {
        return row.id();
    }

    @Override
    public boolean fits(CreatorRow row) {
        return true;
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        CreatorListId into =
                list == null || list.isEmpty() ? lists.make(name) : CreatorListId.parse(list);
        lists.keep(into, fitting.stream().map(AffiliateId::new).toList());
        kept = into;
        known = null;
        return fitting.stream().map(id -> new AtOnce.Outcome(id, null, null)).toList();
    }

    @Override
    protected String prospect(CreatorRow row) {
        return text().word("discovery.act.will");
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "discovery.act.done";
    }

    /** The lists that are there. */
    public List<CreatorListRow> getLists() {
        if (known == null) {
            known = queries.lists();
        }
        return known;
    }

    /** The list in which they are now; null before. */
    public @Nullable String getKept() {
        return kept == null ? null : kept.text();
    }

    /** The id of a list; nothing means a new one. */
    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    /** What a new list is called. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
