package org.creatorconnect.portal.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One act on what was chosen in a list, as the address names both: what it changes, and afterwards
 * what became of each.
 *
 * @param <R> a row
 * @param <A> what can be done
 */
public abstract class ActView<R, A extends Enum<A>> {

    /** The form that the act's page has. */
    private static final String FORM = "act";

    private final Address address;
    private final Notices notices;
    private final Text text;
    private @Nullable List<R> rows;
    private @Nullable Map<UUID, AtOnce.Outcome> outcomes;

    protected ActView(Address address, Notices notices, Text text) {
        this.address = address;
        this.notices = notices;
        this.text = text;
    }

    /** What the reader may do; nothing when none of it is theirs to do. */
    protected abstract List<A> acts();

    /** The parameter of the address that names each of the chosen, in the domain's word. */
    protected abstract String parameter();

    /** Reads the chosen, those that the reader may see. */
    protected abstract List<R> read(List<UUID> ids);

    protected abstract UUID id(R row);

    /** Whether the act has an effect on it. */
    public abstract boolean fits(R row);

    /** Does it, to each on its own. */
    protected abstract List<AtOnce.Outcome> act(List<UUID> fitting);

    /** What is going to become of it, or why nothing is, as a key of a bundle. */
    protected abstract String prospect(R row);

    /** What became of it when it was done, as a key of a bundle. */
    protected abstract String done();

    /**
     * The act that the address names.
     *
     * @throws NotFound when it names none, or one that is not the reader's to do
     */
    public A getAct() {
        return acts().stream()
                .filter(one -> address.value(FORM).filter(one.name()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound(FORM));
    }

    /** The chosen. */
    public List<R> getRows() {
        if (rows == null) {
            List<UUID> chosen =
                    address.values(parameter()).stream()
                            .map(id -> TypedId.parse(id, parameter()))
                            .distinct()
                            .limit(AtOnce.MOST)
                            .toList();
            rows = chosen.isEmpty() ? List.of() : read(chosen);
        }
        return rows;
    }

    /** Those on which the act has an effect. */
    public List<R> getFitting() {
        return getRows().stream().filter(this::fits).toList();
    }

    /** Does it to those that it has an effect on. */
    public void apply() {
        List<UUID> fitting = getFitting().stream().map(this::id).toList();
        if (notices.attempt(FORM, () -> outcomes = byId(act(fitting)))) {
            rows = null;
        }
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return outcomes != null;
    }

    /** To how many of them it was done. */
    public long getSucceeded() {
        return outcomes == null
                ? 0
                : outcomes.values().stream().filter(AtOnce.Outcome::isDone).count();
    }

    /** What became of it, or what is going to. */
    public String result(R row) {
        return Optional.ofNullable(outcomes)
                .map(all -> all.get(id(row)))
                .map(outcome -> words(outcome.refusal()))
                .orElseGet(() -> text.word(prospect(row)));
    }

    private String words(@Nullable Refusal refusal) {
        return refusal == null ? text.word(done()) : text.refusal(refusal);
    }

    private static Map<UUID, AtOnce.Outcome> byId(List<AtOnce.Outcome> all) {
        return all.stream().collect(Collectors.toMap(AtOnce.Outcome::id, Function.identity()));
    }
}
