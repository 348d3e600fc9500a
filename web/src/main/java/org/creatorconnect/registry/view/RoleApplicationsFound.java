package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.registry.query.RoleApplicationFilter;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;

/** Applications for roles, found by their applicant; those that wait come first. */
@ApplicationScoped
public class RoleApplicationsFound extends Findable<RoleApplicationRow> {

    private final RoleApplicationQueries queries;
    private final Text text;

    protected RoleApplicationsFound() {
        this(null, null);
    }

    @Inject
    public RoleApplicationsFound(RoleApplicationQueries queries, Text text) {
        super("/role-applications/list", "role-applications", "id-card");
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<RoleApplicationRow> rows(String words, Place start) {
        return queries.applications(
                new RoleApplicationFilter(Set.of(), Set.of(), Period.ALWAYS, words), start);
    }

    @Override
    protected Found found(RoleApplicationRow row) {
        return new Found(
                row.displayName(),
                text.word("registry.role." + row.role()),
                "roleApplication",
                row.status(),
                page("/role-applications/review.xhtml", row.id()));
    }
}
