package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.NotFound;

/** The act on several rows that an address names, as {@link Chosen} wrote it there. */
@RequestScoped
public class ChosenAct {

    private final Address address;
    private final CurrentUser user;

    protected ChosenAct() {
        this(null, null);
    }

    @Inject
    public ChosenAct(Address address, CurrentUser user) {
        this.address = address;
        this.user = user;
    }

    /**
     * The act.
     *
     * @param roles whose it is to do
     * @throws NotFound when the address names none, or the reader has none of the roles
     */
    public <A extends Enum<A>> A act(Class<A> acts, String... roles) {
        boolean theirs = Arrays.stream(roles).anyMatch(user::has);
        return Arrays.stream(acts.getEnumConstants())
                .filter(act -> theirs)
                .filter(act -> address.value("act").filter(act.name()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("act"));
    }

    /**
     * The ids of the rows, each once, no more than can be acted on at once.
     *
     * @param parameter that names each of them
     * @throws NotFound when one is no id
     */
    public List<UUID> ids(String parameter) {
        return address.values(parameter).stream()
                .map(id -> TypedId.parse(id, parameter))
                .distinct()
                .limit(AtOnce.MOST)
                .toList();
    }
}
