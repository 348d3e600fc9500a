package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.view.Choice;

/** What the list of the page can be narrowed to. */
@Named("picks")
@RequestScoped
public class Picks {

    private final ListState list;

    protected Picks() {
        this(null);
    }

    @Inject
    public Picks(ListState list) {
        this.list = list;
    }

    /** Every choice of a filter, with where it leads and whether it is made already. */
    public List<Pick> of(String name, List<Choice> choices) {
        List<String> made = list.values(name);
        return choices.stream().map(choice -> pick(name, choice, made)).toList();
    }

    private Pick pick(String name, Choice choice, List<String> made) {
        return new Pick(
                choice.value(),
                choice.label(),
                list.with(name, choice.value()),
                made.contains(choice.value()) ? "checked" : null);
    }
}
