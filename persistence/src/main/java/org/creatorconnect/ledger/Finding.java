package org.creatorconnect.ledger;

/**
 * Something that ought always to be true and is not.
 *
 * @param code the law that is broken, in upper snake case
 * @param entity the table of the offending row
 * @param id its id
 * @param expected what the law asks for
 * @param found what is there
 */
public record Finding(String code, String entity, String id, String expected, String found) {}
