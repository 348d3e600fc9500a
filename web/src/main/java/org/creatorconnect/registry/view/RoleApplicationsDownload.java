package org.creatorconnect.registry.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.jspecify.annotations.Nullable;

/** The list of role applications as a file. */
@WebServlet("/role-applications/list.csv")
public class RoleApplicationsDownload extends CsvDownload<RoleApplicationRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient RoleApplicationQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "role-applications";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id", "affiliate", "name", "role", "state", "applied", "decided", "by", "reason");
    }

    @Override
    protected List<RoleApplicationRow> rows(@Nullable UUID position, int limit) {
        return queries.inTurn(
                        RoleApplicationListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<RoleApplicationRow, UUID> position() {
        return RoleApplicationRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(RoleApplicationRow row) {
        return Arrays.asList(
                row.id(),
                row.affiliateId(),
                row.displayName(),
                row.role(),
                row.status(),
                row.appliedAt(),
                row.decidedAt(),
                row.decidedBy(),
                row.reasonCode());
    }
}
