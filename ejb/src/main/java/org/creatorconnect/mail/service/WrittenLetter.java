package org.creatorconnect.mail.service;

/**
 * A letter in its words.
 *
 * @param language of the words, as a tag
 * @param text for whoever reads plain text; says all that the other says
 */
public record WrittenLetter(String language, String subject, String text, String html) {}
