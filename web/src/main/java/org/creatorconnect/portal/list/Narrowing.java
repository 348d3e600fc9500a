package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.creatorconnect.portal.page.Links;

/** Narrows the list of the page to one of more choices than a filter can show. */
@Named("narrowing")
@RequestScoped
public class Narrowing {

    private final ListState list;
    private final Map<String, String> values = new HashMap<>();

    protected Narrowing() {
        this(null);
    }

    @Inject
    public Narrowing(ListState list) {
        this.list = list;
    }

    /** What was chosen, by the parameter of the address that it belongs to. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Goes to the list narrowed to what was chosen for the parameter, from its first page. */
    public void by(String name) {
        Links.go(list.with(name, values.get(name)));
    }
}
