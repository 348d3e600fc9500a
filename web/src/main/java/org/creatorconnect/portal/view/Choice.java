package org.creatorconnect.portal.view;

/**
 * One choice of a filter.
 *
 * @param value what the query string says
 * @param label what the reader sees
 */
public record Choice(String value, String label) {}
