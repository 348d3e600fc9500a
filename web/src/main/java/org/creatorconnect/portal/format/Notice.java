package org.creatorconnect.portal.format;

/**
 * One sentence on the page about what was done or not.
 *
 * @param words the sentence
 * @param bad whether it was not done
 */
public record Notice(String words, boolean bad) {}
