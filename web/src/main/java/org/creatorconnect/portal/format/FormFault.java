package org.creatorconnect.portal.format;

/**
 * What is wrong with one field of a form.
 *
 * @param input the id of what has the focus when the field is mended
 * @param label what the field is called on the page
 * @param words what is wrong
 */
public record FormFault(String input, String label, String words) {}
