package org.creatorconnect.portal.list;

import org.jspecify.annotations.Nullable;

/**
 * One value that a list can be narrowed to.
 *
 * @param value what the address says
 * @param label what the reader sees
 * @param address the list narrowed to it, from its first page
 * @param checked {@code checked} when the list is narrowed to it already, else null
 */
public record Pick(String value, String label, String address, @Nullable String checked) {}
