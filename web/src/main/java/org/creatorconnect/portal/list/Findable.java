package org.creatorconnect.portal.list;

import java.util.Comparator;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;

/**
 * A kind of thing that a few letters find from anywhere in the portal. What is found comes from the
 * read model of its list, with the roles and the ownership that the list has: who may not enter the
 * list finds nothing of it, and a stranger's things are not there.
 *
 * @param <T> a row of the read model
 */
public abstract class Findable<T> {

    /** So many are looked through for what goes by just the text. */
    private static final int ASKED = 25;

    private final String page;
    private final String name;
    private final String icon;

    /**
     * @param page the list's page without its ending, such as {@code /orders/list}
     * @param name one word for the kind: the end of the key of its words, {@code finding.of.<name>}
     * @param icon name of an icon without {@code pi-}
     */
    protected Findable(String page, String name, String icon) {
        this.page = page;
        this.name = name;
        this.icon = icon;
    }

    /** The list's page without its ending; who may enter it may find what it lists. */
    public String page() {
        return page;
    }

    /** One word for the kind. */
    public String name() {
        return name;
    }

    public String icon() {
        return icon;
    }

    /** The first few that the text finds; what goes by just this text before all others. */
    public List<Found> find(String text, int most) {
        return rows(text, Place.start(ASKED)).rows().stream()
                .map(this::found)
                .sorted(Comparator.comparing(one -> !one.goesBy(text)))
                .limit(most)
                .toList();
    }

    /**
     * The beginning of what the text finds, by one question. In the order of what most are found
     * by, since what is written out in full stands before all that it begins.
     */
    protected abstract Part<T> rows(String text, Place start);

    /** How a row is shown, and where it leads. */
    protected abstract Found found(T row);

    /** The page of one thing. */
    protected static String page(String path, Object id) {
        return path + "?id=" + id;
    }
}
