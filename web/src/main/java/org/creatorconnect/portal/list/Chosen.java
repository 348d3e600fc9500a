package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.portal.page.Links;
import org.omnifaces.util.Components;
import org.primefaces.component.datatable.DataTable;

/**
 * The rows a person has ticked in a list, and the page to go to with them, where the consequences
 * of an act on all of them are named before it is done.
 */
@Named("chosen")
@RequestScoped
public class Chosen {

    private List<Object> rows = List.of();

    /** The rows ticked. */
    public List<Object> getRows() {
        return rows;
    }

    public void setRows(List<Object> rows) {
        this.rows = rows;
    }

    /**
     * Goes to the page of an act with the ids of the rows.
     *
     * @param parameter that names each of the rows there
     */
    public String to(String page, String parameter, String act) {
        DataTable table = Components.findComponent("chosen:rows");
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        parameters.add(Map.entry("faces-redirect", "true"));
        parameters.add(Map.entry("act", act));
        table.getSelectedRowKeys().forEach(key -> parameters.add(Map.entry(parameter, key)));
        return Links.of(page, parameters);
    }
}
