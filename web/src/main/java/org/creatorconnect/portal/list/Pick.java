package org.creatorconnect.portal.list;

import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One value that a list can be narrowed to.
 *
 * @param value what the address says
 * @param label what the reader sees
 * @param address the list narrowed to it, from its first page
 * @param checked {@code checked} when the list is narrowed to it already, else null
 */
public record Pick(String value, String label, String address, @Nullable String checked) {

    /** One that is only ticked, and leads nowhere by itself. */
    public static Pick box(Choice choice, boolean checked) {
        return new Pick(choice.value(), choice.label(), "", checked ? "checked" : null);
    }
}
