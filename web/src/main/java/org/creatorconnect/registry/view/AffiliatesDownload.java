package org.creatorconnect.registry.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.jspecify.annotations.Nullable;

/** The list of affiliates as a file. */
@WebServlet("/affiliates/list.csv")
public class AffiliatesDownload extends CsvDownload<AffiliateRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient AffiliateQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "affiliates";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id", "name", "country", "state", "roles", "platforms", "followers", "joined");
    }

    @Override
    protected List<AffiliateRow> rows(@Nullable UUID position, int limit) {
        return queries.affiliates(
                        AffiliateListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<AffiliateRow, UUID> position() {
        return AffiliateRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(AffiliateRow row) {
        return Arrays.asList(
                row.id(),
                row.displayName(),
                row.country(),
                row.status(),
                row.roles().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.join(" ", row.platforms()),
                row.followers(),
                row.joinedAt());
    }
}
