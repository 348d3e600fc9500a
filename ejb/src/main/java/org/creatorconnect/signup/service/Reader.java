package org.creatorconnect.signup.service;

import org.creatorconnect.identity.LocaleChoice;

/**
 * How somebody reads who joins.
 *
 * @param terms the language in which the terms of use were shown to them, as a tag
 * @param locale what their browser says, which their account keeps
 */
public record Reader(String terms, LocaleChoice locale) {}
