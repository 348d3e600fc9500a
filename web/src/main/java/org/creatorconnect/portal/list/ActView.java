package org.creatorconnect.portal.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.service.AtOnce.Outcome;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One act on what was chosen in a list, as the address names both: what it changes, and afterwards
 * what became of each. The one base of all pages that act on several rows.
 *
 * @param <R> a row
 */
public abstract class ActView<R> {

    /** The form that the act's page has. */
    private static final String FORM = "act";

    private final ChosenAct chosen;
    private final Notices notices;
    private final Text text;
    private @Nullable List<R> rows;
    private @Nullable Map<UUID, Outcome> outcomes;

    protected ActView(ChosenAct chosen, Notices notices, Text text) {
        this.chosen = chosen;
        this.notices = notices;
        this.text = text;
    }

    /** The parameter of the address that names each of the chosen, in the domain's word. */
    protected abstract String parameter();

    /** Reads the chosen, those that the reader may see. */
    protected abstract List<R> read(List<UUID> ids);

    protected abstract UUID id(R row);

    /** Whether the act has an effect on it. */
    public abstract boolean fits(R row);

    /** Does it, to each on its own. */
    protected abstract List<Outcome> act(List<UUID> fitting);

    /** What is going to become of it, or why nothing is, in words. */
    protected abstract String prospect(R row);

    /** What became of one to which it was done, as a key of a bundle. */
    protected abstract String done(Outcome outcome);

    /**
     * The act that the address names.
     *
     * @param roles whose it is to do
     * @throws NotFound when it names none, or one that is not the reader's to do
     */
    protected <A extends Enum<A>> A named(Class<A> acts, String... roles) {
        return chosen.act(acts, roles);
    }

    /** The words of the page. */
    protected Text text() {
        return text;
    }

    /** The chosen. */
    public List<R> getRows() {
        if (rows == null) {
            List<UUID> ids = chosen.ids(parameter());
            rows = ids.isEmpty() ? List.of() : read(ids);
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
        return outcomes == null ? 0 : outcomes.values().stream().filter(Outcome::isDone).count();
    }

    /** What became of it, or what is going to. */
    public String result(R row) {
        return Optional.ofNullable(outcomes)
                .map(all -> all.get(id(row)))
                .map(this::words)
                .orElseGet(() -> prospect(row));
    }

    private String words(Outcome outcome) {
        return outcome.refusal() == null
                ? text.word(done(outcome))
                : text.refusal(outcome.refusal());
    }

    private static Map<UUID, Outcome> byId(List<Outcome> all) {
        return all.stream().collect(Collectors.toMap(Outcome::id, Function.identity()));
    }
}
