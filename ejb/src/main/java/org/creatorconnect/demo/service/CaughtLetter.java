package org.creatorconnect.demo.service;

import java.time.Instant;

/**
 * A letter that a demo caught.
 *
 * @param number by which it is asked for; a later one has a greater number
 * @param text its plain part
 */
public record CaughtLetter(String number, String to, String subject, Instant at, String text) {}
