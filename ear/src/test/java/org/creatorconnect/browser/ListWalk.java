package org.creatorconnect.browser;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lists of rows that somebody has, by the navigation and the links on the pages it leads
 * to.
 */
final class ListWalk {

    private final Visitor visitor;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> been = new HashSet<>();

    private ListWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * @param objects lists on the pages of objects, with the query of an object that has a full one
     * @return the address of each list
     */
    static Map<String, String> of(Visitor visitor, Map<String, String> objects) {
        ListWalk walk = new ListWalk(visitor);
        visitor.places().forEach(place -> walk.been.add(page(place)));
        for (String place : visitor.places()) {
            for (String link : Visitor.pages(walk.enter(place))) {
                if (walk.been.add(page(link))) {
                    walk.enter(link);
                }
            }
        }
        objects.forEach(walk::look);
        return walk.found;
    }

    private String enter(String link) {
        String text = visitor.read(link);
        if (text.contains("class=\"pager\"") && text.contains("ui-datatable")) {
            found.put(page(link), page(link));
        }
        return text;
    }

    private void look(String list, String query) {
        String address = list.split(" ", 2)[0] + query;
        if (visitor.ask(address).status() == 200) {
            found.put(list, address);
        }
    }

    private static String page(String link) {
        return link.replaceAll("[?#].*", "").replaceFirst("^/", "");
    }
}
