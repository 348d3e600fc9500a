package org.creatorconnect.team.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;

/** How teams are called: by their merchant's name, or their affiliate's. */
@ApplicationScoped
public class TeamNames {

    @PersistenceContext EntityManager entityManager;

    public String of(Team team) {
        return (team.merchant() == null
                        ? TeamReading_.affiliate(entityManager, team.id())
                        : TeamReading_.merchant(entityManager, team.id()))
                .stream().findFirst().orElseThrow(() -> new NotFound("team"));
    }
}
