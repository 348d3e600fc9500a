package org.creatorconnect.mail.service;

/**
 * A letter in its words.
 *
 * @param text for whoever reads plain text; says all that the other says
 */
public record WrittenLetter(String subject, String text, String html) {}
