package org.creatorconnect.team.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.query.TeamMemberRow;
import org.creatorconnect.team.query.TeamQueries;
import org.creatorconnect.team.service.TeamInvitations;
import org.creatorconnect.team.service.TeamMembers;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What is done with one person of the team, each after a question. */
@Named("teamActs")
@RequestScoped
public class TeamActs {

    private final TeamQueries queries;
    private final TeamMembers members;
    private final TeamInvitations invitations;
    private final ListState list;
    private final Notices notices;
    private @Nullable UUID chosen;
    private @Nullable String right;

    protected TeamActs() {
        this(null, null, null, null, null);
    }

    @Inject
    public TeamActs(
            TeamQueries queries,
            TeamMembers members,
            TeamInvitations invitations,
            ListState list,
            Notices notices) {
        this.queries = queries;
        this.members = members;
        this.invitations = invitations;
        this.list = list;
        this.notices = notices;
    }

    /** Asks about somebody; the list stays as it is. */
    public void ask(UUID member, String dialog) {
        chosen = member;
        right = member().map(row -> row.right().name()).orElse(null);
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    /** As whom the team knows the person who is asked about; empty when nobody is. */
    public String getAsked() {
        return member().map(TeamMemberRow::name).orElse("");
    }

    /** The id of the person who is asked about. */
    public @Nullable String getChosen() {
        return chosen == null ? null : chosen.toString();
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen =
                chosen == null || chosen.isEmpty() ? null : TypedId.parse(chosen, "team member");
    }

    public @Nullable String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right;
    }

    public void changeRight() {
        act(id -> members.changeRight(id, right), "team.changed");
    }

    public void remove() {
        act(members::remove, "team.removed");
    }

    public void renew() {
        act(invitations::renew, "team.renewed");
    }

    public void withdraw() {
        act(invitations::withdraw, "team.withdrawn");
    }

    /** The caller leaves, and is signed out by that. */
    public @Nullable String leave() {
        return notices.attempt(members::leave) ? "/sign-in.xhtml?faces-redirect=true" : null;
    }

    private void act(Consumer<TeamMemberId> act, String done) {
        member().ifPresent(
                        row -> {
                            if (notices.attempt(() -> act.accept(new TeamMemberId(row.id())))) {
                                notices.done(done, row.name());
                                list.reload();
                            }
                        });
    }

    private Optional<TeamMemberRow> member() {
        return Optional.ofNullable(chosen).flatMap(queries::member);
    }
}
